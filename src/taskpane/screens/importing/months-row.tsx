import type { Region } from '../../../import/proposal/proposal';
import type { SourceSheet } from '../../../import/sheet/source-sheet';
import { parseRangeAddress } from '../../../tables/cell-range';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { cellText } from './cell-text';
import type { Importing } from './use-importing';

/** Rows so far above the headings, or below, may hold the periods. */
const AROUND = 4;
/** So many cells tell a row. */
const MOST_TEXTS = 4;

interface Props {
  readonly region: Region;
  readonly sheet: SourceSheet | undefined;
  readonly correct: Importing['correct'];
}

/** Asks which row holds the periods, where the headings have none; headings then reach to it. */
export function MonthsRow({ region, sheet, correct }: Props) {
  const look = usePaneLook();
  const words = look.texts.importing;
  const { headerRows, orientation, firstDataRow } = region;
  const range = parseRangeAddress(region.range);
  const first = Math.min(...headerRows);
  const last = Math.max(...headerRows);
  if (!range || !sheet || orientation === 'columns' || headerRows.length === 0) return null;
  const textsOf = (row: number): string =>
    [...(sheet.cells.get(row - 1) ?? [])]
      .filter(([column]) => column >= range.left && column <= range.right)
      .map(([, cell]) => cellText(cell, look))
      .filter((text) => text !== '')
      .slice(-MOST_TEXTS)
      .join(' · ');
  const rows = Array.from(
    { length: last - first + 1 + 2 * AROUND },
    (_, index) => first - AROUND + index,
  )
    .filter((row) => row > 0)
    .map((row) => ({ row, texts: textsOf(row) }))
    .filter(({ texts }) => texts !== '');
  return (
    <ChoiceField
      label={fill(words.noMonths, { place: `${region.sheet}!${region.range}` })}
      value={undefined}
      choices={rows.map(({ row, texts }) => ({
        value: String(row),
        label: fill(words.rowWith, { row, texts }),
      }))}
      change={(value) => {
        const row = Number(value);
        if (!(row > 0)) return;
        const [from, to] = [Math.min(first, row), Math.max(last, row)];
        const headings = Array.from({ length: to - from + 1 }, (_, index) => from + index);
        correct(region, { headerRows: headings, firstDataRow: Math.max(to + 1, firstDataRow) });
      }}
    />
  );
}
