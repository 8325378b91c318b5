import { nextKpiId } from '../../scorecard/edits/next-kpi-id';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { idKey } from '../../tables/words/word-key';
import type { ProposedKpi } from '../proposal/proposal';

/** A code that is short enough to be typed as an ID; a number alone only counts the rows. */
const CODE = /^(?!\d+\.?$)[\p{L}\p{N}][\p{L}\p{N}._/-]{0,15}$/u;

/** The ID of a new KPI: the code that its sheet gives it, where nothing else has that, else the next one of its objective. */
export function newKpiId(
  { code }: Pick<ProposedKpi, 'code'>,
  scorecard: Pick<Scorecard, 'kpis' | 'readings' | 'snapshots'>,
  objective: string | undefined,
): string {
  const { kpis, readings, snapshots } = scorecard;
  if (code === undefined || !CODE.test(code)) return nextKpiId(scorecard, objective);
  const isTaken =
    kpis.some(({ id }) => idKey(id) === idKey(code)) ||
    readings.some(({ kpi }) => idKey(kpi) === idKey(code)) ||
    snapshots.some(({ id }) => idKey(id) === idKey(code));
  return isTaken ? nextKpiId(scorecard, objective) : code;
}
