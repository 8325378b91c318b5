/** Names of the columns of the Data table, and where the grid says what a formula looks for; cells with sheet-wide rows. */
export interface EntryFormulaPlace {
  /** The Data table, as it is called in the workbook. */
  readonly table: string;
  readonly id: string;
  /** $A6 */
  readonly idCell: string;
  /** E$4 and E$5: the days with which the period of the column begins and ends. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** $B$3: the heading of the column that the grid shows. */
  readonly shown: string;
  /** By how many months the KPI's own period begins before that of the column. */
  readonly monthsBefore: number;
  /** A KPI whose actual may stand as numerator and denominator. */
  readonly isRatio: boolean;
}

/** What stands in a cell of which the KPI has no period: it is not due there. */
export const NOT_DUE = '–';
export const NOT_DUE_FORMULA = `"${NOT_DUE}"`;
/** COUNTIFS compares these as patterns or numbers: 1.10 would find 1.1. */
const READ_AS_ELSE = /^[\d.,\s+-]|[*?~<>=]|^(?:true|false)$/i;

/**
 * The formula, without "=", of a cell that shows a figure of the Data table: blank where there is none, because a missing
 * figure is not 0. Figures are numbers; texts beside them count as missing.
 */
export function entryFormula(place: EntryFormulaPlace): string {
  const look = READ_AS_ELSE.test(place.id) ? comparedOneByOne : lookedUp;
  const actual = look(place, 'Actual');
  return `IF(${place.shown}="Target",${look(place, 'Target')},${actual})`;
}

/** True for a formula that a grid has of itself; any other one was typed. */
export function isEntryFormula(formula: string, table: string): boolean {
  return formula === NOT_DUE_FORMULA || formula.includes(`${table}[Period]`);
}

function lookedUp(place: EntryFormulaPlace, column: string): string {
  const { table, idCell, lastDay } = place;
  const rows = `${table}[KPI],${idCell},${table}[Period],">="&${first(place)},${table}[Period],"<="&${lastDay}`;
  const shown = `${table}[${column}]`;
  const sum = (heading: string): string => `SUMIFS(${table}[${heading}],${rows})`;
  const none = isOfParts(place, column) ? quotient(sum) : '""';
  return `IF(COUNTIFS(${rows},${shown},">-1E+300")=0,${none},SUMIFS(${shown},${rows}))`;
}

function comparedOneByOne(place: EntryFormulaPlace, column: string): string {
  const { table, idCell, lastDay } = place;
  const rows = `(${table}[KPI]&""=${idCell}&"")*(${table}[Period]>=${first(place)})*(${table}[Period]<=${lastDay})`;
  const shown = `${table}[${column}]`;
  const sum = (heading: string): string => `SUMPRODUCT(${rows},${table}[${heading}])`;
  const none = isOfParts(place, column) ? quotient(sum) : '""';
  return `IF(SUMPRODUCT(${rows}*ISNUMBER(${shown}))=0,${none},SUMPRODUCT(${rows},${shown}))`;
}

function isOfParts({ isRatio }: EntryFormulaPlace, column: string): boolean {
  return isRatio && column === 'Actual';
}

function quotient(sum: (heading: string) => string): string {
  const below = sum('Denominator');
  return `IF(${below}=0,"",${sum('Numerator')}/${below})`;
}

function first({ firstDay, monthsBefore }: EntryFormulaPlace): string {
  return monthsBefore === 0 ? firstDay : `EDATE(${firstDay},-${monthsBefore})`;
}
