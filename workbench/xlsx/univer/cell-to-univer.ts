import type { CellContent, CellValue } from '../../content/cell-content';
import type { CellFormat } from '../../content/cell-format';
import { mayGiveMany } from '../formulas/future-functions';
import { present } from '../../content/present';
import { KEPT, type KeptOfCell } from '../../engine/kept';
import { styleToUniver } from '../../engine/formats/styles/style-to-univer';
import type { ThemeColours } from '../../content/shown-colour';
import type { CellStyle } from '../../engine/formats/cell-style';
import type { UniverCell } from './univer-data';

/** Univer's numbers of the types of a value. */
export const TYPES = { text: 1, number: 2, truth: 3, forcedText: 4 } as const;

/** Texts by which a spreadsheet names its errors. */
const ERROR = /^#(?:[A-Z]+[!?/]|N\/A|DIV\/0!|GETTING_DATA)/;

/** The styles of a snapshot while cells ask for them: each format is one style. */
export class UniverStyles {
  readonly styles: Record<string, CellStyle> = {};
  private readonly ids = new Map<CellFormat, string>();

  constructor(private readonly theme: ThemeColours) {}

  idOf(format: CellFormat): string {
    const known = this.ids.get(format);
    if (known !== undefined) return known;
    const id = `xlsx${this.ids.size + 1}`;
    this.ids.set(format, id);
    this.styles[id] = { ...styleToUniver(format, this.theme), [KEPT]: format };
    return id;
  }
}

/**
 * A cell as Univer keeps it. A formula that spills has no result with it, so that Univer calculates it and fills its range.
 */
export function cellToUniver(
  cell: CellContent,
  styles: UniverStyles,
  formula: string | undefined,
): UniverCell {
  const isArray = cell.formula !== undefined && cell.formula.kind !== 'plain';
  const isForced = cell.format?.quotePrefix === true;
  const kept: KeptOfCell = present<KeptOfCell>({
    formula: isArray || mayGiveMany(cell.formula?.text ?? '') ? cell.formula : undefined,
    runs: cell.runs,
    link: cell.link,
  });
  return {
    ...(cell.format !== undefined && { s: styles.idOf(cell.format) }),
    ...(formula !== undefined && { f: formula }),
    ...(cell.value !== undefined && !isArray && valueToUniver(cell.value, isForced)),
    ...(Object.keys(kept).length > 0 && { custom: { [KEPT]: kept } }),
  };
}

function valueToUniver(value: CellValue, isForced: boolean): UniverCell {
  if (typeof value === 'number') return { v: value, t: TYPES.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: TYPES.truth };
  if (typeof value === 'object') return { v: value.error, t: TYPES.text };
  // A text that reads like an error has to say that it is none.
  return { v: value, t: isForced || ERROR.test(value) ? TYPES.forcedText : TYPES.text };
}

/** The value of a cell as Univer keeps it; undefined for a blank one. */
export function valueFromUniver({ v, t }: UniverCell): CellValue | undefined {
  if (v === null || v === undefined) return undefined;
  if (typeof v === 'boolean') return v;
  if (t === TYPES.truth) return v === 1 || v === 'TRUE';
  if (typeof v === 'string' && t !== TYPES.forcedText && ERROR.test(v)) return { error: v };
  return v;
}
