import { DIRECTIONS } from '../../scorecard/model/direction';
import type { ImportProblem } from '../proposal/import-problem';
import { MEASURES, ROLES, ROW_ROLES, THRESHOLD_EDGES, type Proposal } from '../proposal/proposal';
import { correctionsOf } from './corrections-of';
import type { Corrections } from './corrections';

export type PlanRead =
  | { readonly ok: true; readonly corrections: readonly Corrections[] }
  | { readonly ok: false; readonly problem: ImportProblem };

/** More than any proposal that this program has written. */
const LONGEST = 50_000_000;

/**
 * The corrections in a proposal that was printed as JSON and changed by hand. What it says of regions, columns, rows and
 * KPIs that were found counts; a region or KPI that it leaves out is not imported.
 *
 * @param found what the program proposes for the same sheets without corrections
 */
export function readPlan(text: string, found: Proposal): PlanRead {
  const plan = text.length > LONGEST ? undefined : parsed(text);
  const place = plan === undefined ? 'JSON' : faultIn(plan);
  if (plan === undefined || place !== undefined) {
    return {
      ok: false,
      problem: {
        code: 'plan-file-unreadable',
        severity: 'Error',
        place: {},
        data: { place: place ?? 'JSON' },
      },
    };
  }
  // Every field that is used has been looked at.
  const corrected = { problems: [], ...(plan as Omit<Proposal, 'problems'>) };
  const known = corrected.regions.some(({ id }) =>
    found.regions.some((region) => region.id === id),
  );
  if (!known && found.regions.length > 0) {
    return {
      ok: false,
      problem: {
        code: 'plan-file-outdated',
        severity: 'Error',
        place: {},
        data: { count: corrected.regions.length },
      },
    };
  }
  return { ok: true, corrections: correctionsOf(found, corrected) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Where a plan is not what a proposal is; undefined when it is fine. */
function faultIn(plan: unknown): string | undefined {
  if (!isRecord(plan)) return '{}';
  return (
    faultInList(plan.regions, 'regions', regionFault) ?? faultInList(plan.kpis, 'kpis', kpiFault)
  );
}

function regionFault(region: Fields, path: string): string | undefined {
  const {
    id,
    sheet,
    range,
    orientation,
    headerRows,
    firstDataRow,
    lastDataRow,
    columns,
    rows,
    links,
  } = region;
  const isNumbers = Array.isArray(headerRows) && headerRows.every((row) => isCount(row));
  if (![id, sheet, range].every((text) => typeof text === 'string')) return path;
  if (orientation !== 'rows' && orientation !== 'columns') return `${path}.orientation`;
  if (!isNumbers || !isCount(firstDataRow) || !isCount(lastDataRow)) return `${path}.headerRows`;
  if (links !== 'cells' && links !== 'keys') return `${path}.links`;
  return (
    faultInList(columns, `${path}.columns`, columnFault) ??
    faultInList(rows, `${path}.rows`, rowFault)
  );
}

function columnFault(
  { column, header, role, measure, period, holds, edge }: Fields,
  path: string,
): string | undefined {
  if (typeof column !== 'string' || !/^(?:[A-Z]{1,3}|\d{1,7})$/.test(column))
    return `${path}.column`;
  if (typeof header !== 'string') return `${path}.header`;
  if (!isOne(role, ROLES)) return `${path}.role`;
  if (measure !== undefined && !isOne(measure, MEASURES)) return `${path}.measure`;
  if (period !== undefined && typeof period !== 'string') return `${path}.period`;
  if (holds !== undefined && holds !== 'period' && holds !== 'measure') return `${path}.holds`;
  return edge !== undefined && !isOne(edge, THRESHOLD_EDGES) ? `${path}.edge` : undefined;
}

function rowFault({ row, role }: Fields, path: string): string | undefined {
  return isCount(row) && isOne(role, ROW_ROLES) ? undefined : path;
}

function kpiFault(
  { id, name, direction, perspective, source }: Fields,
  path: string,
): string | undefined {
  if (typeof id !== 'string' || typeof name !== 'string') return `${path}.name`;
  if (!isOne(direction, DIRECTIONS)) return `${path}.direction`;
  if (perspective !== undefined && typeof perspective !== 'string') return `${path}.perspective`;
  return isRecord(source) && typeof source.cell === 'string' ? undefined : `${path}.source`;
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

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function isOne(value: unknown, words: readonly string[]): boolean {
  return typeof value === 'string' && words.includes(value);
}
