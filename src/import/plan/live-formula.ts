import { quotedSheet } from '../../tables/cell-address';
import type { ProposedKpi, ProposedReading, Region } from '../proposal/proposal';

/**
 * The formula, without "=", that brings a figure of the source into the Data table. A cell without a number is blank there,
 * never 0. Links by cell follow their cell when rows are put in or sorted away; links by key look the row up by the name of
 * its KPI, because a refresh may bring the rows in another order.
 *
 * @example liveFormula(…) // "IF(ISNUMBER('KPI 2026'!D7),'KPI 2026'!D7,\"\")"
 */
export function liveFormula(reading: ProposedReading, kpi: ProposedKpi, region: Region): string {
  const byKey = region.links === 'keys' ? lookUp(reading, kpi, region) : undefined;
  return byKey ?? ofCell(reading, region);
}

function ofCell({ cell, factor, isText }: ProposedReading, { separators }: Region): string {
  const times = factor === undefined ? '' : `*${factor}`;
  const number = `ISNUMBER(${cell}),${cell}${times}`;
  if (!isText) return `IF(${number},"")`;
  const { decimal = '.', group = ',' } = separators ?? {};
  const asNumber = `NUMBERVALUE(${cell},${quoted(decimal)},${quoted(group)})${times}`;
  return `IF(${number},IF(TRIM(${cell})="","",IFERROR(${asNumber},"")))`;
}

/** Sums over the rows of the KPI in the column of the figure; undefined where that cannot be said of the region. */
function lookUp(
  { cell, factor }: ProposedReading,
  { source }: ProposedKpi,
  region: Region,
): string | undefined {
  const names = region.columns.find(({ role }) => role === 'kpi');
  const letters = /\$?([A-Z]+)\$?\d+$/.exec(cell)?.[1];
  if (region.orientation !== 'rows' || !names || letters === undefined) return undefined;
  const key = quoted(withoutWildcards(source.name));
  const keys = columnIn(region, names.column);
  const figures = columnIn(region, letters);
  const times = factor === undefined ? '' : `*${factor}`;
  const count = `COUNTIFS(${keys},${key},${figures},">=-1E+300")`;
  return `IF(${count}=0,"",SUMIFS(${figures},${keys},${key})${times})`;
}

/** A column of a table by its heading, so that it grows with the table; of other regions, its cells. */
function columnIn(
  { sheet, table, columns, firstDataRow, lastDataRow }: Region,
  letters: string,
): string {
  const heading = columns.find(({ column }) => column === letters)?.header;
  if (table !== undefined && heading !== undefined && heading !== '') {
    return `${table}[${heading.replace(/['[\]#@]/g, "'$&")}]`;
  }
  return `${quotedSheet(sheet)}!$${letters}$${firstDataRow}:$${letters}$${lastDataRow}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** COUNTIFS and SUMIFS take * and ? for any text. */
function withoutWildcards(text: string): string {
  return text.replace(/[~*?]/g, '~$&');
}
