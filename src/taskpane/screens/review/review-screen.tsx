import { useMemo, useState } from 'react';
import { Caption1, Link, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { dateText } from '../../../look/date-text';
import { formatScore } from '../../../look/format-score';
import { periodLabel } from '../../../look/period-label';
import { reportedPeriods } from '../../../scorecard/edits/reported-periods';
import { fill } from '../../../strings/fill';
import { periodState } from '../../frame/period-state';
import { DownloadLinks } from '../../downloads/download-links';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { ListRow } from '../../parts/list-row';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { NextDeadlines } from './calendar/next-deadlines';
import { CheckRow } from './check-row';
import { MinutesSection } from './minutes/minutes-section';
import { useBuilding, type ReviewPlace } from './use-building';
import { useChecks } from './use-checks';
import { useReviewSheets } from './use-review-sheets';

const PLACES = ['sheets', 'workbook', 'file'] as const;

/** The review of a period: what is ready, where it goes, and closing the period. */
export function ReviewScreen() {
  const { texts, language } = usePaneLook();
  const words = texts.monthlyReview;
  const { read, period, unit, facts, go } = useWorkspace();
  const { setup } = read.scorecard;
  const checks = useChecks();
  const build = useBuilding();
  const sheets = useReviewSheets();
  const [place, setPlace] = useState<ReviewPlace | 'sheets'>('sheets');
  const done = checks.filter(({ isReady }) => isReady).length;
  const isReady = done === checks.length;
  const label = periodLabel(period, language);
  const isEmpty = facts.context.scorecard.kpis.length === 0;
  const isClosed = periodState(read.scorecard, period).kind !== 'open';
  const counts = { done, total: checks.length };
  const closing = {
    label: fill(words.close, { period: label }),
    run: () => {
      go({ screen: 'close-period' });
    },
  };
  const collecting = {
    label: texts.collecting.open,
    run: () => {
      go({ screen: 'collect-review' });
    },
  };
  return (
    <Screen
      title={fill(words.title, { period: label })}
      lead={
        setup.meetingDate && fill(words.meeting, { date: dateText(setup.meetingDate, language) })
      }
      primary={
        isEmpty
          ? undefined
          : {
              label: isReady ? words.build : words.buildDraft,
              run: () =>
                void (place === 'sheets' ? sheets.build(!isReady) : build(place, !isReady)),
            }
      }
      others={isEmpty ? [] : [...(isClosed ? [] : [closing]), collecting]}
    >
      {isEmpty && <Hint kind="info">{words.noKpis}</Hint>}
      <Section title={words.checklist}>
        {unit !== undefined && <Hint kind="info">{words.checksUnit}</Hint>}
        <Caption1>{fill(isReady ? words.allReady : words.ready, counts)}</Caption1>
        {checks.map((check) => (
          <CheckRow key={check.key} check={check} />
        ))}
      </Section>
      <Section title={words.into}>
        <RadioGroup
          value={place}
          aria-label={words.into}
          onChange={(_, { value }) => {
            const chosen = PLACES.find((one) => one === value);
            if (chosen) setPlace(chosen);
          }}
        >
          <Radio
            value="sheets"
            label={
              <>
                <Text block>{words.sheetsHere}</Text>
                <Caption1>{fill(words.sheetsHereText, { prefix: sheets.prefix.text })}</Caption1>
              </>
            }
          />
          <Radio
            value="workbook"
            label={
              <>
                <Text block>{words.newWorkbook}</Text>
                <Caption1>{words.newWorkbookText}</Caption1>
              </>
            }
          />
          <Radio value="file" label={words.file} />
        </RadioGroup>
        {read.scorecard.units.length > 1 && <Caption1>{words.allUnits}</Caption1>}
      </Section>
      <MinutesSection />
      <NextDeadlines />
      {!isEmpty && (
        <Section title={texts.downloads.title}>
          <DownloadLinks what="summary" />
          <DownloadLinks what="evaluation" />
        </Section>
      )}
      <ClosedPeriods />
    </Screen>
  );
}

/** The last closed period, and the way to all of them. */
function ClosedPeriods() {
  const { texts, language, separators } = usePaneLook();
  const words = texts.monthlyReview;
  const { read, period, choosePeriod, facts, go } = useWorkspace();
  const [last] = useMemo(() => reportedPeriods(read.scorecard), [read]);
  const score = last && (last.restated ?? last.first);
  return (
    <Section
      title={words.snapshots}
      aside={
        last && (
          <Link
            as="button"
            onClick={() => {
              if (periodState(read.scorecard, period).kind === 'open') choosePeriod(last.period);
              go({ screen: 'restate' });
            }}
          >
            {words.restate}
          </Link>
        )
      }
    >
      {last ? (
        <ListRow
          rowKey="snapshots"
          name={fill(score === undefined ? words.isClosedNoDate : words.lastClosed, {
            period: periodLabel(last.period, language),
            score: score === undefined ? '' : formatScore(score, facts.now.settings, separators),
          })}
          text={last.closedOn && dateText(last.closedOn, language)}
          open={() => {
            go({ screen: 'snapshots' });
          }}
        />
      ) : (
        <Caption1>{words.noSnapshots}</Caption1>
      )}
    </Section>
  );
}
