import type { CellFigure } from '../figures/read-figure';
import type { KpiDraft } from './kpi-draft';
import { isPercent } from './measure-unit';

/** Whether the thresholds of a KPI are % of its target: they are written as % and its own figures are not. */
export function areShares(
  { edges, figures }: Pick<KpiDraft, 'edges' | 'figures'>,
  measureUnit: string | undefined,
): boolean {
  const written = [edges.green, edges.amber].filter((edge) => edge?.value !== undefined);
  const isOwn = figures.some(({ figure }) => figure.isPercent && figure.sentence === undefined);
  return (
    written.length > 0 &&
    written.every((edge) => edge?.isPercent) &&
    !isPercent(measureUnit) &&
    !isOwn
  );
}

/**
 * Thresholds in % of the target as shares of the achievement. Green from 100% and amber to 110% are % of what may be spent,
 * of which 110% is an achievement of 90%.
 */
export function sharesOf({ green, amber }: KpiDraft['edges']): { green?: number; amber?: number } {
  const isLower = isAbove(amber, green);
  const share = (edge: CellFigure | undefined) =>
    edge?.value === undefined || !isLower ? edge?.value : Number((2 - edge.value).toPrecision(12));
  const own = { green: share(green), amber: share(amber) };
  return {
    ...(own.green === undefined ? {} : { green: own.green }),
    ...(own.amber === undefined ? {} : { amber: own.amber }),
  };
}

function isAbove(edge: CellFigure | undefined, other: CellFigure | undefined): boolean {
  return edge?.value !== undefined && other?.value !== undefined && edge.value > other.value;
}
