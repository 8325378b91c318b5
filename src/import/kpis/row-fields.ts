import type { Separators } from '../../look/separators';
import { readFigure } from '../figures/read-figure';
import { thresholdSentence } from '../figures/threshold-sentence';
import type { ReadTable } from '../regions/read-table';
import type { RowGuess } from '../rows/row-guess';
import { textOf } from '../sheet/cell-facts';
import type { SourceCell } from '../sheet/source-sheet';
import type { DraftFields, KpiDraft } from './kpi-draft';

/** Text fields of a KPI, by the role of their column. */
const TEXT_FIELDS = {
  code: 'code',
  perspective: 'perspective',
  objective: 'objective',
  orgUnit: 'orgUnit',
  owner: 'owner',
  measureUnit: 'measureUnit',
  direction: 'direction',
  note: 'note',
  initiative: 'initiative',
} as const;

/** What is left blank below where it is the same. */
const FILLED_DOWN: readonly string[] = ['perspective', 'objective', 'orgUnit'];

/** Texts of the rows above, by field. */
export type FieldsAbove = Partial<Record<string, string>>;

/** The fields of one row; what is left blank because it is the same as above is taken from there. */
export function rowFields(
  row: RowGuess,
  { columns }: ReadTable,
  separators: Separators,
  above: FieldsAbove,
): DraftFields {
  const fields: DraftFields = {};
  for (const { place, guess, values } of columns) {
    const cell = row.line.cells.get(place) ?? row.line.covered.get(place);
    if (guess.role === 'weight' || guess.role === 'baseline') {
      fields[guess.role] = readFigure(row.line.cells.get(place), separators);
    } else if (guess.role in TEXT_FIELDS) {
      const field = TEXT_FIELDS[guess.role as keyof typeof TEXT_FIELDS];
      const text =
        fieldText(cell) ??
        (FILLED_DOWN.includes(field) && values.blank > 0 ? above[field] : undefined);
      if (FILLED_DOWN.includes(field) && row.role !== 'section') above[field] = text;
      if (text !== undefined)
        fields[field] =
          field === 'note' && fields.note !== undefined ? `${fields.note}; ${text}` : text;
    }
  }
  return fields;
}

function fieldText(cell: SourceCell | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const text =
    textOf(cell) ?? (typeof cell.value === 'number' ? (cell.text ?? String(cell.value)) : '');
  return text === '' || /^(?:\[.*\]|\$\{.*\}|\{\{.*\}\})$/.test(text) ? undefined : text;
}

/** The thresholds of one row, each in a column of its own or all of them in words. */
export function rowEdges(
  row: RowGuess,
  { columns }: ReadTable,
  separators: Separators,
): KpiDraft['edges'] {
  const edges: KpiDraft['edges'] = {};
  for (const { guess, place } of columns) {
    if (guess.role !== 'threshold') continue;
    const cell = row.line.cells.get(place);
    const said = thresholdSentence((cell && textOf(cell)) ?? '', separators);
    const figure = readFigure(cell, separators);
    if (said) Object.assign(edges, said);
    else if (guess.edge !== undefined && figure.value !== undefined) edges[guess.edge] = figure;
  }
  return edges;
}
