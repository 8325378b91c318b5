import { AGGREGATIONS } from '../../scorecard/model/aggregation';
import { DIRECTIONS } from '../../scorecard/model/direction';
import { MEASURES, ROLES, ROW_ROLES, SERIES, THRESHOLD_EDGES } from '../proposal/proposal';
import type { Corrections } from './corrections';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTruth: Check = (value) => typeof value === 'boolean';
const isLine: Check = (value) => Number.isInteger(value) && Number(value) > 0;
const isLines: Check = (value) => Array.isArray(value) && value.every(isLine);

function oneOf(known: readonly string[]): Check {
  return (value) => typeof value === 'string' && known.includes(value);
}

function recordOf(check: Check): Check {
  return (value) => isRecord(value) && Object.values(value).every(check);
}

/** An object whose fields are known and hold what they should; each may be absent. */
function withFields(fields: Readonly<Record<string, Check>>): Check {
  return (value) =>
    isRecord(value) && Object.entries(value).every(([name, own]) => fields[name]?.(own) === true);
}

const isColumn = withFields({
  role: oneOf(ROLES),
  measure: oneOf(MEASURES),
  period: isText,
  holds: oneOf(['period', 'measure']),
  edge: oneOf(THRESHOLD_EDGES),
  header: isText,
});
const isKpi = withFields({
  direction: oneOf(DIRECTIONS),
  perspective: isText,
  name: isText,
  objective: isText,
  unit: isText,
  owner: isText,
  measureUnit: isText,
  weight: (value) => typeof value === 'number' && value >= 0,
  aggregation: oneOf(AGGREGATIONS),
  series: oneOf(SERIES),
  twins: oneOf(['both', 'merge']),
  isLeftOut: isTruth,
});
const areCorrections = withFields({
  sheet: isText,
  range: isText,
  isLeftOut: isTruth,
  orientation: oneOf(['rows', 'columns']),
  headerRows: isLines,
  firstDataRow: isLine,
  lastDataRow: isLine,
  columns: recordOf((value) => isColumn(value) && isRecord(value) && 'role' in value),
  rows: recordOf(oneOf(ROW_ROLES)),
  labels: recordOf(isText),
  kpis: recordOf(isKpi),
  links: oneOf(['cells', 'keys']),
  figures: oneOf(['formulas', 'values']),
});

/** Corrections as they were kept as text; undefined for anything else, such as a cell that somebody typed into. */
export function readCorrections(value: unknown): Corrections | undefined {
  return areCorrections(value) && isRecord(value) && isText(value['sheet'])
    ? (value as unknown as Corrections)
    : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
