import type { CellStyle } from '../../../engine/formats';
import { uniformStyle, withKept, type Formatted } from '../formatted';
import { NamedStyles, type Includes, type NamedStyle } from './named-styles';

const NORMAL = 'Normal';

/** The keys of Univer's style that belong to a part of a format. */
const KEYS: Readonly<Record<keyof Includes, readonly (keyof CellStyle)[]>> = {
  alignment: ['ht', 'vt', 'tb', 'tr', 'td', 'pd'],
  border: ['bd'],
  font: ['ff', 'fs', 'it', 'bl', 'ul', 'st', 'cl', 'va'],
  number: ['n'],
  patterns: ['bg'],
  protection: [],
};
const KEPT_KEYS = {
  alignment: 'alignment',
  font: 'font',
  number: 'numberFormat',
  patterns: 'fill',
  protection: 'protection',
} as const;

/** The format of a cell that takes a named style: the parts that the style includes, the others as they were. */
function styled(style: CellStyle, { name, format, includes }: NamedStyle): CellStyle {
  const parts = Object.keys(KEYS) as (keyof Includes)[];
  const taken = parts.filter((part) => includes[part]);
  const result: Record<string, unknown> = { ...style };
  for (const key of taken.flatMap((part) => KEYS[part])) result[key] = format[key];
  const kept = Object.fromEntries(
    taken.flatMap((part) =>
      part === 'border' ? [] : [[KEPT_KEYS[part], format.xlsx?.[KEPT_KEYS[part]]] as const],
    ),
  );
  return withKept(result, { ...kept, style: name === NORMAL ? undefined : name });
}

export function applyStyle(formatted: Formatted, name: string): void {
  const style = formatted.book.part(NamedStyles).get(name);
  formatted.change((before) => styled(before, style));
}

/** The name of the style of all cells; null where they differ. */
export function styleNameOf(formatted: Formatted): string | null {
  return uniformStyle(formatted, ({ xlsx }) => xlsx?.style ?? NORMAL);
}
