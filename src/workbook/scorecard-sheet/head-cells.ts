import type { CellContent } from '../../tables/write/table-changes';
import type { FormulaSources } from './line-formulas';
import { quoted } from './line-formulas';
import { SHEET_COLUMNS, SHEET_ROWS, lettersOf, type ColumnKey } from './sheet-columns';

/** A cell above the rows. */
export interface HeadCell {
  readonly column: ColumnKey;
  readonly row: number;
  readonly content: CellContent;
}

/** Title, counts, choices, score and headings. The cells that are chosen in are not among them. */
export function headCells(lines: number, sources: FormulaSources): HeadCell[] {
  const { words } = sources;
  const { title, message, choices, notes, groups, headings } = SHEET_ROWS;
  const at = (row: number, column: ColumnKey, content: CellContent): HeadCell => ({
    row,
    column,
    content,
  });
  return [
    at(title, 'id', { formula: titleFormula(sources) }),
    at(message, 'id', { formula: messageFormula(lines, sources) }),
    at(choices, 'id', words.unit),
    at(choices, 'actual', words.period),
    at(choices, 'achieved', words.score),
    at(choices, 'status', { formula: wholeFormula('Status', sources) }),
    at(choices, 'score', { formula: wholeFormula('Score', sources) }),
    at(notes, 'id', { formula: noteFormula(lines, sources) }),
    at(groups, 'id', words.kpi),
    at(groups, 'actual', { formula: `$${lettersOf('target')}$${choices}&""` }),
    at(groups, 'yearActual', words.yearToDate),
    ...SHEET_COLUMNS.map(({ key }) => at(headings, key, words.headings[key])),
  ];
}

/** The cell in which the unit is chosen, and that of the period. */
export const CHOICE_CELLS = {
  unit: { column: 'name', row: SHEET_ROWS.choices },
  period: { column: 'target', row: SHEET_ROWS.choices },
} as const satisfies Record<string, { readonly column: ColumnKey; readonly row: number }>;

function titleFormula({ tables, words }: FormulaSources): string {
  const names = ['company', 'scorecard'].map((field) => tables.setting(field));
  const [company = '""', name = '""'] = names;
  const joined = 'company&IF(AND(company<>"",title<>"")," · ","")&title';
  const either = `IF(company&title="",${quoted(words.title)},${joined})`;
  return `LET(company,${company},title,${name},${either})`;
}

/** How many KPIs have each status; or that the functions do not answer. */
function messageFormula(lines: number, { figures, words }: FormulaSources): string {
  const last = SHEET_ROWS.first + lines;
  const cells = (key: ColumnKey): string =>
    `$${lettersOf(key)}$${SHEET_ROWS.first}:$${lettersOf(key)}$${last}`;
  const counts = Object.values(words.statuses)
    .map((word) => {
      const count = `COUNTIFS(${cells('key')},"KPI *",${cells('status')},${quoted(word)})`;
      return `IF(${count}=0,"",${count}&${quoted(` ${word}`)})`;
    })
    .join(',');
  const answers = `TEXTJOIN(" · ",TRUE,${counts})`;
  return `IF(ISERROR(INDEX(${figures.measure('Line')},1)),${quoted(words.noAnswer)},${answers})`;
}

function wholeFormula(measure: 'Status' | 'Score', { figures, words }: FormulaSources): string {
  const found = `INDEX(${figures.measure(measure)},MATCH("Scorecard",${figures.measure('Line')},0))`;
  if (measure === 'Score') return `IFERROR(${found}*100,"")`;
  const list = figures.lists('statuses', 'statusWords', Object.keys(words.statuses).length);
  return `IFERROR(VLOOKUP(${found},${list},2,FALSE),"")`;
}

/** KPIs that have no row here yet, else what of the tables could not be used, which the function says in its last row. */
function noteFormula(lines: number, { figures, words }: FormulaSources): string {
  const line = figures.measure('Line');
  const rows = (key: ColumnKey): string =>
    `$${lettersOf(key)}$${SHEET_ROWS.first}:$${lettersOf(key)}$${SHEET_ROWS.first + lines}`;
  const missing = `COUNTIF(${line},"KPI *")-COUNTIFS(${rows('key')},"KPI *",${rows('row')},">0")`;
  const last = `COUNTA(${line})`;
  const unused = `IF(INDEX(${figures.measure('Status')},${last})="",INDEX(${line},${last}),"")`;
  return `IFERROR(LET(missing,${missing},IF(missing>0,missing&${quoted(` ${words.notListed}`)},${unused})),"")`;
}
