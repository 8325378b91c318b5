import type { RibbonButton, RibbonTab } from './ribbon';

/** The button or menu entry of that id, wherever in the ribbon it is. */
export function findControl(ribbon: readonly RibbonTab[], id: string): RibbonButton | undefined {
  return ribbon
    .flatMap(({ groups }) => groups)
    .flatMap(({ controls }) => controls)
    .flatMap((control) => (control.kind === 'menu' ? control.items : [control]))
    .find((control) => control.id === id);
}
