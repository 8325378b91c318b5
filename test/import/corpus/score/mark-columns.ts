import type { ProposedColumn, Region } from '../../../../src/import/proposal/proposal';
import type { Claim, ColumnTruth, RegionTruth } from '../truth';
import type { Mark } from './count';

/** A scorecard lives by these; the rest is told beside the total. */
const KEY = /^(?:kpi|value|periods|measures|actual|target)(?: |$)/;

/** One mark for each column that is, or is taken for, a KPI, an actual or a target; and for the others. */
export function markColumns(truth: RegionTruth, region: Region | undefined): Mark[] {
  const proposed = new Map(region?.columns.map((column) => [column.column, column]));
  const lines = new Set([...Object.keys(truth.columns), ...proposed.keys()]);
  return [...lines].flatMap((line) => {
    const claims = claimsOf(truth.columns[line]);
    const column = proposed.get(line);
    const found = describe(column);
    const isKey = KEY.test(claims[0] ?? '') || KEY.test(found);
    if (!isKey && !(line in truth.columns)) return [];
    return [
      {
        point: isKey ? ('columns' as const) : ('other columns' as const),
        isRight: claims.some((claim) => matches(claim, column)),
        fault: `${truth.sheet} ${line}: ${claims.join(' or ')}; proposed ${found}`,
      },
    ];
  });
}

/** A column that nothing is said of is of no use. */
function claimsOf(claims: ColumnTruth = 'ignore'): readonly Claim[] {
  return typeof claims === 'string' ? [claims] : claims;
}

function describe(column: ProposedColumn | undefined): string {
  if (column === undefined) return 'ignore';
  if (column.role !== 'value') return column.role;
  if (column.holds !== undefined) return `${column.holds}s`;
  return [column.measure ?? 'value', column.period].filter(Boolean).join(' ');
}

function matches(claim: Claim, column: ProposedColumn | undefined): boolean {
  const found = describe(column);
  const [kind = '', period] = claim.split(' ');
  const isKind = kind === 'value' ? column?.role === 'value' : found.split(' ')[0] === kind;
  return isKind && (period === undefined || period === column?.period);
}
