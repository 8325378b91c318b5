/** Sets whose icons Univer lists from the lowest to the highest, as files do; all others it lists the other way. */
const ASCENDING = new Set(['4Rating', '5Rating']);

/** Number of icons of a set by its name, which begins with it. */
function countOf(set: string): number {
  return Number.parseInt(set, 10) || 3;
}

/** Univer's number of an icon that a file counts from the lowest. */
export function iconToUniver(set: string, icon: number): string {
  return String(ASCENDING.has(set) ? icon : countOf(set) - 1 - icon);
}

/** A file's number of an icon of Univer's. */
export function iconFromUniver(set: string, iconId: string): number {
  const icon = Number(iconId);
  return ASCENDING.has(set) ? icon : countOf(set) - 1 - icon;
}

export const NO_ICON_IN_FILE = 'NoIcons';
export const NO_ICON_IN_UNIVER = 'EMPTY_ICON_TYPE';
