import { formatMeasure } from '../../../look/format-measure';
import { formatNumber, formatPercent } from '../../../look/format-number';
import { decimalsOf } from '../../../look/measure';
import { periodLabel } from '../../../look/period-label';
import { initiativeRows } from '../../../review/sheets/initiatives/initiative-rows';
import type { Initiative } from '../../../scorecard/model/initiative';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { StatusMark } from '../../parts/status-mark';
import { useWorkspace } from '../../workspace/workspace';
import { kpiAround } from './kpi-around';

/** What follows from an initiative as it is typed: its status by the time elapsed, its money, and its KPI before and after. */
export function InitiativeFacts({ initiative }: { readonly initiative: Initiative }) {
  const { texts, separators } = usePaneLook();
  const words = texts.design;
  const { read, today, facts } = useWorkspace();
  const scorecard = { ...read.scorecard, initiatives: [initiative] };
  const [row] = initiativeRows({ scorecard, asOf: today });
  if (!row) return null;
  const percent = (ratio: number): string => formatPercent(ratio, { decimals: 0, separators });
  const { elapsed, variance } = row;
  return (
    <>
      <div>
        <StatusMark status={row.status} words={facts.now.settings.statusWords} pill />
      </div>
      <Hint kind="info">
        {elapsed === undefined || initiative.done === undefined
          ? words.noDates
          : fill(words.elapsed, { elapsed: percent(elapsed), done: percent(initiative.done) })}
      </Hint>
      {variance !== undefined && variance < 0 && (
        <Hint kind="warning">
          {fill(words.overBudget, { amount: formatNumber(-variance, { decimals: 0, separators }) })}
        </Hint>
      )}
      <KpiBeforeAndAfter initiative={initiative} />
    </>
  );
}

function KpiBeforeAndAfter({
  initiative: { kpi: id, start },
}: {
  readonly initiative: Initiative;
}) {
  const { texts, language, separators } = usePaneLook();
  const { scorecard } = useWorkspace().read;
  const kpi = scorecard.kpis.find((row) => row.id === id);
  if (!kpi || start === undefined) return null;
  const { before, now } = kpiAround(scorecard, kpi.id, start);
  if (!before || !now) {
    return <Hint kind="info">{fill(texts.design.kpiNoBefore, { name: kpi.name })}</Hint>;
  }
  const look = { decimals: decimalsOf(kpi, [before.actual, now.actual]), separators };
  return (
    <Hint kind="info">
      {fill(texts.design.kpiBefore, {
        name: kpi.name,
        before: formatMeasure(before.actual, kpi, look),
        then: periodLabel(before.period, language),
        after: formatMeasure(now.actual, kpi, look),
        now: periodLabel(now.period, language),
      })}
    </Hint>
  );
}
