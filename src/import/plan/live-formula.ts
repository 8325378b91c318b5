import { numberOfCell } from '../../tables/write/number-of-cell';
import type { Region } from '../proposal/proposal';
import type { PlannedReading } from './in-frequency';
import type { RowKey } from './row-keys';
import type { SourceKeys } from './source-keys';

/**
 * The formula, without "=", that brings a figure of the source into the Data table. A cell without a number is blank there,
 * never 0. Links by cell follow their cell when rows are put in or sheets renamed; links by key look the row up by the name of
 * its KPI, and by its period where it has one, because a refresh or a sort may bring the rows in another order.
 *
 * @example liveFormula(…) // "IF(ISNUMBER('KPI 2026'!D7),'KPI 2026'!D7,\"\")"
 */
export function liveFormula(
  reading: PlannedReading,
  region: Region,
  source: SourceKeys | undefined,
): string {
  const byKey = region.links === 'keys' && source ? lookUp(reading, source) : undefined;
  return byKey ?? ofCell(reading, region);
}

function ofCell(reading: PlannedReading, { separators }: Region): string {
  const { cell, isText } = reading;
  const times = scaleOf(reading);
  if (!isText) return numberOfCell(cell, times);
  const { decimal = '.', group = ',' } = separators ?? {};
  const asNumber = `NUMBERVALUE(${cell},${quoted(decimal)},${quoted(group)})${times}`;
  return numberOfCell(cell, times, `IF(TRIM(${cell})="","",IFERROR(${asNumber},""))`);
}

/** Sums over the one row that has the keys; undefined where no keys tell it, or its figure is a text. */
function lookUp(reading: PlannedReading, { keysOf, referenceTo }: SourceKeys): string | undefined {
  const letters = /\$?([A-Z]+)\$?\d+$/.exec(reading.cell)?.[1];
  const keys = keysOf(reading.cell);
  if (!keys || letters === undefined || reading.isText) return undefined;
  const figures = referenceTo(letters);
  const wanted = keys.map(({ column, value }) => `${referenceTo(column)},${criterion(value)}`);
  const count = `COUNTIFS(${wanted.join(',')},${figures},">=-1E+300")`;
  return `IF(${count}=0,"",SUMIFS(${figures},${wanted.join(',')})${scaleOf(reading)})`;
}

function scaleOf({ factor, part }: PlannedReading): string {
  const times = part && part.count > 1 ? `*${part.count}` : '';
  return `${factor === undefined ? '' : `*${factor}`}${part ? `${times}/${part.of}` : ''}`;
}

/** COUNTIFS and SUMIFS take * and ? for any text, and what begins with < > = for a comparison. */
function criterion(value: RowKey['value']): string {
  if (typeof value === 'number') return String(value);
  return quoted(`${/^[<>=]/.test(value) ? '=' : ''}${value.replace(/[~*?]/g, '~$&')}`);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
