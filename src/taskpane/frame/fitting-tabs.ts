/** The room that the button of the menu takes beside the tabs, in pixels. */
const BESIDE = 40;

/** Those of the tabs that stand in a row of a width; the last ones give way first, the selected one never. */
export function fittingTabs<Tab extends string>(
  tabs: readonly Tab[],
  widths: ReadonlyMap<Tab, number>,
  room: number,
  selected: Tab | undefined,
): readonly Tab[] {
  const shown = [...tabs];
  const total = () => shown.reduce((sum, tab) => sum + (widths.get(tab) ?? 0), 0);
  while (total() > room - BESIDE) {
    const last = shown.findLastIndex((tab) => tab !== selected);
    if (last < 0) break;
    shown.splice(last, 1);
  }
  return shown;
}
