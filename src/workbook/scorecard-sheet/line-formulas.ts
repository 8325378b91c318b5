import type { FigureReferences, MEASURES } from './figures-layout';
import type { ScorecardSheetWords } from './scorecard-sheet-words';
import { SHEET_COLUMNS, lettersOf, type ColumnKey } from './sheet-columns';
import { LOOSE, KEPT } from './sheet-line';
import type { TableReferences } from './table-references';

/** What the formulas of a row refer to. */
export interface FormulaSources {
  readonly figures: FigureReferences;
  readonly tables: TableReferences;
  readonly words: ScorecardSheetWords;
}

/** From the lowest to the highest of the last 13 actuals; block elements of Unicode. */
const BARS = '▁▂▃▄▅▆▇█';

/** The formulas of a row, by column: the same in every row, whatever it shows. What is typed in has none. */
export function lineFormulas(
  row: number,
  { figures, tables, words }: FormulaSources,
): ReadonlyMap<ColumnKey, string> {
  const cell = (key: ColumnKey): string => `$${lettersOf(key)}${row}`;
  const value = (heading: (typeof MEASURES)[number]): string =>
    `INDEX(${figures.measure(heading)},${cell('row')})`;
  const known = (formula: string): string => `IF(${cell('row')}=0,"",${formula})`;
  const times = (figure: string, factor: string): string =>
    known(`IF(ISNUMBER(${figure}),${figure}*${factor},"")`);
  const worded = (figure: string, list: string): string =>
    known(`IFERROR(VLOOKUP(${figure},${list},2,FALSE),"")`);
  const statuses = figures.lists('statuses', 'statusWords', Object.keys(words.statuses).length);
  const trends = figures.lists('trends', 'trendWords', Object.keys(words.trends).length);
  const sides = figures.lists(
    'favourable',
    'favourableWords',
    Object.keys(words.favourable).length,
  );
  const all: Readonly<Partial<Record<ColumnKey, string>>> = {
    row: `IFERROR(MATCH(${cell('key')},${figures.measure('Line')},0),0)`,
    factor: `IF(LEFT(TRIM(${cell('measureUnit')}),1)="%",100,1)`,
    name: nameFormula(cell, tables, words),
    measureUnit: ofKpi(cell, tables.lookUp('BSC_KPIs', 'measureUnit', cell('id'))),
    actual: known(value('Actual')),
    target: known(targetFormula(cell, value, words)),
    variance: times(value('Variance'), cell('factor')),
    favourable: worded(value('Favourable'), sides),
    achieved: known(value('Achievement')),
    status: worded(value('Status'), statuses),
    score: times(value('Score'), '100'),
    trend: worded(value('Trend'), trends),
    history: historyFormula(cell('row'), figures.history),
    yearActual: known(value('YTD actual')),
    yearTarget: known(value('YTD target')),
    yearStatus: worded(value('YTD status'), statuses),
    owner: ownerFormula(cell, tables),
  };
  return new Map(
    SHEET_COLUMNS.flatMap(({ key }) => {
      const formula = all[key];
      return formula === undefined ? [] : [[key, formula] as const];
    }),
  );
}

type Cell = (key: ColumnKey) => string;

/** How the keys of rows begin, by what the rows show. */
export const BEGINNINGS = {
  kpi: 'KPI ',
  objective: 'Objective ',
  perspective: 'Perspective ',
} as const;

/** True for a row that shows a KPI, an objective or a perspective. */
export function isOf(kind: keyof typeof BEGINNINGS, key: string): string {
  const beginning = BEGINNINGS[kind];
  return `LEFT(${key},${beginning.length})="${beginning}"`;
}

/** A name that is blank in its table is read as the ID. */
function nameFormula(cell: Cell, tables: TableReferences, words: ScorecardSheetWords): string {
  const key = cell('key');
  const named = (table: Parameters<TableReferences['lookUp']>[0]): string =>
    tables.lookUp(table, 'name', cell('id')) ?? cell('id');
  const found = [
    `IF(${isOf('kpi', key)},${named('BSC_KPIs')}`,
    `IF(${isOf('objective', key)},${named('BSC_Objectives')}`,
    `IF(${isOf('perspective', key)},${named('BSC_Perspectives')}`,
    `IF(${key}="${LOOSE}",${quoted(words.loose)},IF(${key}="${KEPT}",${quoted(words.kept)},""))`,
  ].join(',');
  return `LET(found,IFERROR(${found}))),""),IF(found="",${cell('id')}&"",found))`;
}

function ofKpi(cell: Cell, found: string | undefined): string {
  if (found === undefined) return '""';
  return `IF(${isOf('kpi', cell('key'))},IFERROR(${found},""),"")`;
}

function ownerFormula(cell: Cell, tables: TableReferences): string {
  const ownerIn = (table: 'BSC_KPIs' | 'BSC_Objectives'): string =>
    tables.lookUp(table, 'owner', cell('id')) ?? '""';
  const key = cell('key');
  const objective = `IF(${isOf('objective', key)},${ownerIn('BSC_Objectives')},"")`;
  return `IFERROR(IF(${isOf('kpi', key)},${ownerIn('BSC_KPIs')},${objective}),"")`;
}

/** The limits of a range stand as one text where a target would: 78% to 86%. */
function targetFormula(
  cell: Cell,
  value: (heading: 'Target' | 'Range low' | 'Range high') => string,
  { rangeTo }: ScorecardSheetWords,
): string {
  const [low, high] = [value('Range low'), value('Range high')];
  const sign = `IF(${cell('factor')}=100,"%","")`;
  const limit = (each: string): string => `ROUND(${each}*${cell('factor')},4)&${sign}`;
  const range = `${limit(low)}&${quoted(rangeTo)}&${limit(high)}`;
  return `IF(AND(ISNUMBER(${low}),ISNUMBER(${high})),${range},${value('Target')})`;
}

/** Sparklines cannot be made by an add-in: bars of text between the lowest and the highest; a dot is a missing actual. */
function historyFormula(row: string, history: string): string {
  const height = `IF(MAX(values)=MIN(values),4,1+ROUND(7*(values-MIN(values))/(MAX(values)-MIN(values)),0))`;
  const bars = `CONCAT(IF(ISNUMBER(values),MID("${BARS}",${height},1),REPT("·",1)))`;
  return `IF(${row}=0,"",LET(values,INDEX(${history},${row},0),IF(COUNT(values)=0,"",${bars})))`;
}

/** Text as a constant of a formula, in quotes. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
