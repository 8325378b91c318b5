import { parsePeriodText } from '../../scorecard/periods/period-text';
import { CALENDAR_YEAR } from '../../scorecard/periods/fiscal-calendar';
import { AGGREGATIONS } from '../../scorecard/model/aggregation';
import { DIRECTIONS } from '../../scorecard/model/direction';
import type { ImportProblem } from '../proposal/import-problem';
import {
  MEASURES,
  ROLES,
  ROW_ROLES,
  THRESHOLD_EDGES,
  type ProposedColumn,
  type ProposedKpi,
  type ProposedReading,
  type ProposedRow,
  type Region,
} from '../proposal/proposal';
import type { Corrections } from './corrections';
import { planProblem } from './plan-problem';
import { readCorrections } from './read-corrections';

/** A region of a plan: what counts of one that was proposed. */
export interface PlanRegion extends Pick<
  Region,
  'sheet' | 'range' | 'orientation' | 'headerRows' | 'firstDataRow' | 'lastDataRow'
> {
  readonly columns: readonly Omit<ProposedColumn, 'confidence' | 'reason'>[];
  readonly rows: readonly Pick<ProposedRow, 'row' | 'role'>[];
  readonly links?: Region['links'];
}

/** What only the sheet says of a KPI: a plan that says it differently cannot be followed. */
export const SHEET_FIELDS = [
  'code',
  'baseline',
  'rangeLow',
  'rangeHigh',
  'green',
  'amber',
  'note',
  'initiative',
] as const satisfies readonly (keyof ProposedKpi)[];

type SheetField = (typeof SHEET_FIELDS)[number];

/** A KPI of a plan. */
export interface PlanKpi
  extends
    Pick<
      ProposedKpi,
      | 'name'
      | 'perspective'
      | 'objective'
      | 'unit'
      | 'owner'
      | 'direction'
      | 'measureUnit'
      | 'weight'
      | 'aggregation'
    >,
    Readonly<Partial<Record<SheetField, unknown>>> {
  readonly readings?: readonly Pick<ProposedReading, 'period' | 'measure' | 'value' | 'cell'>[];
  readonly source: { readonly id: string; readonly cell: string };
}

/** A file with a plan: a proposal that was printed and changed, or the corrections alone. */
export type PlanFile =
  | {
      readonly kind: 'proposal';
      readonly regions: readonly PlanRegion[];
      readonly kpis: readonly PlanKpi[];
    }
  | { readonly kind: 'corrections'; readonly corrections: readonly Corrections[] };

export type PlanRead =
  | { readonly ok: true; readonly plan: PlanFile }
  | { readonly ok: false; readonly problem: ImportProblem };

/** More than any proposal that this program has written. */
const LONGEST = 50_000_000;

/** The plan in a text, or where it does not have the form of one: regions[0].columns[2].role. */
export function readPlan(text: string): PlanRead {
  const value = text.length > LONGEST ? undefined : parsed(text);
  if (value === undefined) return unreadable('JSON');
  if (Array.isArray(value)) return correctionsIn(value);
  if (!isRecord(value)) return unreadable('{}');
  const { regions, kpis } = value;
  const place = faultInList(regions, 'regions', regionFault) ?? faultInList(kpis, 'kpis', kpiFault);
  if (place !== undefined) return unreadable(place);
  // Every field that is used has been looked at.
  return { ok: true, plan: { kind: 'proposal', regions, kpis } as unknown as PlanFile };
}

function correctionsIn(list: readonly unknown[]): PlanRead {
  const corrections: Corrections[] = [];
  for (const [index, item] of list.entries()) {
    const read = readCorrections(item);
    if (read === undefined) return unreadable(`[${index}]`);
    corrections.push(read);
  }
  return { ok: true, plan: { kind: 'corrections', corrections } };
}

function unreadable(place: string): PlanRead {
  return { ok: false, problem: planProblem('plan-file-unreadable', { place }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function regionFault(region: Fields, path: string): string | undefined {
  const { headerRows, firstDataRow, lastDataRow, orientation, columns, rows, links } = region;
  const text = ['sheet', 'range'].find((field) => !isText(region[field]));
  if (text !== undefined) return `${path}.${text}`;
  if (orientation !== 'rows' && orientation !== 'columns') return `${path}.orientation`;
  if (!Array.isArray(headerRows) || !headerRows.every(isCount)) return `${path}.headerRows`;
  if (!isCount(firstDataRow)) return `${path}.firstDataRow`;
  if (!isCount(lastDataRow)) return `${path}.lastDataRow`;
  if (links !== undefined && links !== 'cells' && links !== 'keys') return `${path}.links`;
  return (
    faultInList(columns, `${path}.columns`, columnFault) ??
    faultInList(rows, `${path}.rows`, rowFault)
  );
}

function columnFault(column: Fields, path: string): string | undefined {
  const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
    column: (value) => isText(value) && /^(?:[A-Z]{1,3}|\d{1,7})$/.test(value),
    header: isText,
    role: (value) => isOne(value, ROLES),
    measure: (value) => value === undefined || isOne(value, MEASURES),
    period: (value) =>
      value === undefined || (isText(value) && parsePeriodText(value, CALENDAR_YEAR) !== undefined),
    holds: (value) => value === undefined || isOne(value, ['period', 'measure']),
    edge: (value) => value === undefined || isOne(value, THRESHOLD_EDGES),
  };
  const wrong = Object.entries(checks).find(([field, check]) => !check(column[field]));
  return wrong && `${path}.${wrong[0]}`;
}

function rowFault({ row, role }: Fields, path: string): string | undefined {
  if (!isCount(row)) return `${path}.row`;
  return isOne(role, ROW_ROLES) ? undefined : `${path}.role`;
}

const KPI_TEXTS = ['perspective', 'objective', 'unit', 'owner', 'measureUnit'] as const;

function kpiFault(kpi: Fields, path: string): string | undefined {
  const { name, direction, weight, aggregation, readings, source } = kpi;
  if (!isText(name) || name.trim() === '') return `${path}.name`;
  if (!isOne(direction, DIRECTIONS)) return `${path}.direction`;
  const text = KPI_TEXTS.find((field) => kpi[field] !== undefined && !isText(kpi[field]));
  if (text !== undefined) return `${path}.${text}`;
  const isWeight = typeof weight === 'number' && weight >= 0;
  if (weight !== undefined && !isWeight) return `${path}.weight`;
  if (aggregation !== undefined && !isOne(aggregation, AGGREGATIONS)) return `${path}.aggregation`;
  if (!isRecord(source) || !isText(source.cell) || !isText(source.id)) return `${path}.source`;
  return readings === undefined
    ? undefined
    : faultInList(readings, `${path}.readings`, () => undefined);
}

type Fields = Readonly<Record<string, unknown>>;

function faultInList(
  list: unknown,
  path: string,
  fault: (item: Fields, path: string) => string | undefined,
): string | undefined {
  if (!Array.isArray(list)) return path;
  for (const [index, item] of list.entries()) {
    const at = `${path}[${index}]`;
    const found = isRecord(item) ? fault(item, at) : at;
    if (found !== undefined) return found;
  }
  return undefined;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function isOne(value: unknown, words: readonly string[]): boolean {
  return isText(value) && words.includes(value);
}
