import { Caption1, Link, Text } from '@fluentui/react-components';
import { monitoringCycle, type CycleLine } from '../../../../scorecard/cadence/monitoring-cycle';
import { groupBy } from '../../../../scorecard/group-by';
import { kpiReviewDates } from '../../../../scorecard/health/kpi-review-dates';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { Hint } from '../../../parts/hint';
import { Section } from '../../../parts/section';
import { useWorkspace } from '../../../workspace/workspace';

/** How often the KPIs of each class are read, what does not go together, and how often the KPIs themselves are reviewed. */
export function MonitoringSection() {
  const { texts } = usePaneLook();
  const { calendar: words, kpiWords } = texts;
  const { facts, period, go } = useWorkspace();
  const { context } = facts;
  const lines = monitoringCycle(context, period);
  const ofClass = groupBy(lines, ({ kpiClass }) => kpiClass ?? '');
  const misfits = lines.filter(({ fits }) => !fits).reduce((sum, { kpis }) => sum + kpis.length, 0);
  const part = ({ frequency, kpis }: CycleLine): string =>
    fill(words.part, { frequency: kpiWords.frequency[frequency], count: kpis.length });
  return (
    <Section
      title={words.cycle}
      aside={
        <Link
          as="button"
          onClick={() => {
            go({ screen: 'settings' });
          }}
        >
          {words.toSettings}
        </Link>
      }
    >
      {[...ofClass.values()].map((own) => {
        const [first] = own;
        const kpiClass = first?.kpiClass ? kpiWords.class[first.kpiClass] : words.noClass;
        return (
          <Text key={kpiClass}>
            {fill(words.line, { kpiClass, parts: own.map(part).join(', ') })}
          </Text>
        );
      })}
      <Caption1>
        {fill(words.systemReview, { months: kpiReviewDates(context.scorecard).months })}
      </Caption1>
      {misfits > 0 && (
        <Hint kind="warning">
          {fill(words.misfit, { count: misfits })}{' '}
          <Link
            as="button"
            inline
            onClick={() => {
              go({ screen: 'health' });
            }}
          >
            {words.toHealth}
          </Link>
        </Hint>
      )}
    </Section>
  );
}
