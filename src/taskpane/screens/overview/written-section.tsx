import { Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { periodLabel } from '../../../look/period-label';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { isVoice } from '../../../scorecard/health/is-voice';
import type { Analysis } from '../../../scorecard/model/analysis';
import { fill } from '../../../strings/fill';
import { textsIn } from '../../../strings/texts';
import { usePaneLook } from '../../look/pane-look';
import { LongList } from '../../parts/long-list';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { ActionItem } from './action-item';
import { openActions } from './open-actions';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  item: { display: 'flex', flexDirection: 'column', padding: '4px 0' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const AT_ONCE = 3;

/** What was written about the KPI, the newest first, and its open actions. */
export function WrittenSection({ result }: { readonly result: KpiResult }) {
  const { kpiDetail: words, followUp, screens } = usePaneLook().texts;
  const styles = useStyles();
  const { read, today, go } = useWorkspace();
  const { kpi } = result;
  const analyses = read.scorecard.analyses
    .filter((each) => each.kpi === kpi.id)
    .sort((a, b) => b.period.ordinal - a.period.ordinal);
  const actions = openActions(
    read.scorecard.actions.filter((each) => each.kpi === kpi.id),
    today,
  );
  const isEmpty = analyses.length + actions.length === 0;
  return (
    <Section
      title={words.written}
      aside={
        <span className={styles.ways}>
          <Link
            as="button"
            onClick={() => {
              go({ screen: 'explain-and-act', kpi: kpi.id });
            }}
          >
            {screens['explain-and-act']}
          </Link>
          <Link
            as="button"
            onClick={() => {
              go({ screen: 'voice-form', kpi: kpi.id });
            }}
          >
            {followUp.addVoice}
          </Link>
        </span>
      }
    >
      {isEmpty && <Text>{words.nothingWritten}</Text>}
      {actions.length > 0 && (
        <LongList items={actions} keyOf={({ action }) => action.id} atOnce={AT_ONCE}>
          {(open) => <ActionItem open={open} />}
        </LongList>
      )}
      {analyses.length > 0 && (
        <LongList
          items={analyses}
          keyOf={(analysis) => String(analyses.indexOf(analysis))}
          atOnce={AT_ONCE}
        >
          {(analysis) => <Written analysis={analysis} />}
        </LongList>
      )}
    </Section>
  );
}

function Written({ analysis }: { readonly analysis: Analysis }) {
  const { texts, language } = usePaneLook();
  const { kpiDetail: words, followUp } = texts;
  const styles = useStyles();
  const { period, author, whatHappened, rootCause, voice, noActionBecause } = analysis;
  const causes = textsIn(language).review.offTrack.causes;
  const label = periodLabel(period, language);
  const cause = rootCause && causes[rootCause];
  const heard = voice && followUp.voices[voice];
  return (
    <div className={styles.item}>
      <Caption1 className={styles.quiet}>
        {author === undefined ? label : fill(words.writtenBy, { period: label, author })}
      </Caption1>
      {whatHappened !== undefined && (
        <Text>
          {isVoice(analysis)
            ? fill(words.writtenVoice, { voice: heard, text: whatHappened })
            : whatHappened}
        </Text>
      )}
      {cause !== undefined && (
        <Caption1>
          {heard === undefined ? cause : fill(words.rawCause, { cause, voice: heard })}
        </Caption1>
      )}
      {noActionBecause !== undefined && (
        <Caption1>{fill(words.noActionBecause, { reason: noActionBecause })}</Caption1>
      )}
    </div>
  );
}
