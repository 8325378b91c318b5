/** What BSC.SCORECARD alone says of the tables given to it; apart, because its file is fetched with its first use. */
export const scorecardFunction = {
  tableMissing: '{name} is blank. Give the whole table with its headings, such as BSC_KPIs[#All].',
  columnMissing:
    'The table {table} has no column {column}. Add the column, or give the table with [#All].',
  periodNeeded:
    'period is blank, and the Data table has no actual. Enter a period such as 2026-10, or an actual.',
  blanksArriveAsZero:
    'Blank cells of {table} arrive as 0. Write IF({table}[#All]="","",{table}[#All]) instead of the table.',
  notUsed: 'Not used: {cells}.',
  notUsedAndMore: 'Not used: {cells}, and {more} more.',
  rowOfTable: '{table} row {row}',
  unknownMeasure: 'measures has "{value}". Enter headings from: {choices}.',
  unknownUnit: 'unit is "{value}", which is not in the Units table. Enter its ID or name.',
};
