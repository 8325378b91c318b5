import { Link } from '@fluentui/react-components';
import { decimalsOf } from '../../../../look/measure';
import { formatMeasure } from '../../../../look/format-measure';
import { periodLabel } from '../../../../look/period-label';
import { targetPeriods } from '../../../../scorecard/edits/target-periods';
import type { Reading } from '../../../../scorecard/model/reading';
import { coarserPeriod } from '../../../../scorecard/periods/containing';
import { isPercentUnit } from '../../../../scorecard/rules/percent-unit';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { NumberField } from '../../../parts/form/number-field';
import { TickField } from '../../../parts/form/tick-field';
import { Hint } from '../../../parts/hint';
import { useWorkspace } from '../../../workspace/workspace';
import type { KpiForm } from './use-kpi-form';

/** The target of the chosen period, and whether the later open ones of the year get it too. */
export function TargetField({ form }: { readonly form: KpiForm }) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.kpiForm;
  const { go } = useWorkspace();
  const { draft, scorecard, settings, period, change, field, checked } = form;
  const { kpi, target, isForLater, spread } = draft;
  const { chosen, closed, later } = targetPeriods(scorecard, kpi, period);
  const isPercent = isPercentUnit(kpi.measureUnit);
  const [first] = chosen;
  const earlier = first && lastTarget(scorecard.readings, kpi.id, first.ordinal, first.grain);
  const year = periodLabel(coarserPeriod(period, 'Year', settings.calendar), language);
  return (
    <>
      <NumberField
        label={fill(words.target, { period: periodLabel(first ?? period, language) })}
        hint={
          earlier &&
          fill(words.earlierTarget, {
            period: periodLabel(earlier.period, language),
            target: formatMeasure(earlier.target, kpi, {
              decimals: decimalsOf(kpi, [earlier.target]),
              separators,
            }),
          })
        }
        value={target}
        isPercent={isPercent}
        unit={isPercent ? undefined : kpi.measureUnit}
        isDisabled={closed !== undefined || spread !== undefined}
        {...field('target')}
        checked={checked('target')}
        change={(value) => {
          change({ target: value });
        }}
      />
      {closed && (
        <Hint kind="info">
          {fill(words.targetClosed, { period: periodLabel(closed, language) })}{' '}
          <Link
            as="button"
            inline
            onClick={() => {
              go({ screen: 'restate' });
            }}
          >
            {words.restate}
          </Link>
        </Hint>
      )}
      {later.length > 0 && spread === undefined && (
        <TickField
          label={fill(words.forLater, { count: later.length, year })}
          isTicked={isForLater}
          change={(isTicked) => {
            change({ isForLater: isTicked });
          }}
        />
      )}
    </>
  );
}

/** The latest target before a period. */
function lastTarget(
  readings: readonly Reading[],
  kpi: string,
  before: number,
  grain: Reading['period']['grain'],
): { readonly period: Reading['period']; readonly target: number } | undefined {
  let latest: { readonly period: Reading['period']; readonly target: number } | undefined;
  for (const { kpi: id, period, target } of readings) {
    if (id !== kpi || period.grain !== grain || target === undefined) continue;
    if (period.ordinal >= before || period.ordinal < (latest?.period.ordinal ?? -Infinity))
      continue;
    latest = { period, target };
  }
  return latest;
}
