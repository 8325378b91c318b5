import { checkParts } from '../cascade/parts-check';
import type { KpiResult } from '../evaluation/kpi-result';
import type { Kpi } from '../model/kpi';
import { TOLERANCE } from '../rules/tolerance';
import { sumOf } from '../series/aggregate';
import { finding, type Finding } from './finding';
import { groupBy } from '../group-by';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';
import { kpiObject } from './kpi-object';

/** Shares are typed in percent with one decimal, so three thirds may miss the whole by a tenth of a percent. */
const SHARE_TOLERANCE = 0.001 + TOLERANCE;

/** W2: shares of a KPI's parts that do not add up to the whole, or parts whose figures do not. */
export const partsAddUp: HealthRule = {
  code: 'W2',
  check: (context) => {
    const wholes = wholesOf(context);
    return {
      checked: wholes.length,
      findings: [
        ...wholes.flatMap(([whole, parts]) => sharesOf(whole, parts)),
        ...figuresOf(context),
      ],
    };
  },
};

function wholesOf({ kpis, kpiById }: HealthContext): (readonly [Kpi, readonly Kpi[]])[] {
  const parts = groupBy(kpis, (kpi) => kpi.partOf ?? '');
  return [...parts].flatMap(([id, of]) => {
    const whole = kpiById.get(id);
    return whole ? [[whole, of] as const] : [];
  });
}

/** While a share is still blank, only a sum above the whole is wrong. */
function sharesOf({ id, name }: Kpi, parts: readonly Kpi[]): Finding[] {
  const shares = parts.flatMap(({ share }) => (share === undefined ? [] : [share]));
  const first = parts.find(({ share }) => share !== undefined);
  if (!first) return [];
  const sum = sumOf(shares);
  const isComplete = shares.length === parts.length;
  const addsUp = isComplete ? Math.abs(sum - 1) <= SHARE_TOLERANCE : sum <= 1 + SHARE_TOLERANCE;
  if (addsUp) return [];
  const percent = Math.round(sum * 1000) / 10;
  const data = { name, id, percent, count: shares.length };
  return [finding('sharesNotWhole', kpiObject(first, 'share'), data)];
}

function figuresOf({ results }: HealthContext): Finding[] {
  const kpiById = new Map<string, KpiResult>();
  for (const result of results) if (!kpiById.has(result.kpi.id)) kpiById.set(result.kpi.id, result);
  return checkParts({ kpis: results, kpiById }).flatMap(({ whole, sum, difference, addsUp }) => {
    if (addsUp !== false || sum === undefined || difference === undefined) return [];
    const { id, name, measureUnit, decimals } = whole.kpi;
    const figure = (value: number) => ({
      figure: readable(value),
      measure: { measureUnit, decimals },
    });
    const data = {
      name,
      id,
      whole: figure(whole.actual ?? 0),
      sum: figure(sum),
      difference: { ...figure(difference), isDifference: true as const },
    };
    return finding('partsNotWhole', kpiObject(whole.kpi), data);
  });
}

/** Without the noise of binary fractions: 0.30000000000000004 is 0.3. */
function readable(value: number): number {
  return Number(value.toPrecision(12));
}
