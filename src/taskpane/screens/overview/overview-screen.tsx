import { useCallback, useMemo, useState } from 'react';
import { Link } from '@fluentui/react-components';
import { formatScore } from '../../../look/format-score';
import { periodLabel } from '../../../look/period-label';
import type { Evaluation } from '../../../scorecard/evaluation/evaluation';
import type { Status } from '../../../scorecard/model/status';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { DueList } from './due-list';
import { NoActuals, NoKpis } from './empty-overview';
import { HealthLink } from './health-link';
import { KpisByStatus } from './kpis-by-status';
import { MissingList } from './missing-list';
import { MovedList } from './moved-list';
import { movedScore } from './moved-score';
import { PerspectiveList } from './perspective-list';
import { ProblemsHint } from './problems-hint';
import { ScoreHead } from './score-head';
import { StatusCounters } from './status-counters';
import { statusCounts } from './status-counts';

/** With less of the weight than this, the figures are what is needed next. */
const ENOUGH_DATA = 0.8;

/** Where the scorecard stands: the score, the KPIs by status, and what moved the score. */
export function OverviewScreen() {
  const { texts, language } = usePaneLook();
  const { overview } = texts;
  const { facts, go, period } = useWorkspace();
  const { now } = facts;
  const hasKpis = now.kpis.length > 0;
  const needsData = (now.overall.coverage ?? 0) < ENOUGH_DATA;
  const label = periodLabel(period, language);
  const primary = needsData
    ? {
        label: fill(overview.enter, { period: label }),
        run: () => {
          go({ screen: 'data' });
        },
      }
    : {
        label: fill(overview.build, { period: label }),
        run: () => {
          go({ screen: 'review' });
        },
      };
  return (
    <Screen
      title={overview.title}
      isTitleHeard
      primary={hasKpis ? primary : undefined}
      aside={hasKpis ? <HealthLink /> : undefined}
    >
      <ProblemsHint />
      {!hasKpis && <NoKpis />}
      {hasKpis && (hasActuals(now) ? <Standing /> : <NoActuals />)}
    </Screen>
  );
}

/** What is carried from a period before says nothing about this one. */
function hasActuals({ kpis }: Evaluation): boolean {
  return kpis.some(({ actual, carried }) => actual !== undefined && !carried);
}

function Standing() {
  const { texts, separators } = usePaneLook();
  const { overview } = texts;
  const { facts, go } = useWorkspace();
  const { now, before } = facts;
  const { score } = now.overall;
  const [chosen, setChosen] = useState<ReadonlySet<Status>>(new Set());
  const toggle = useCallback((status: Status) => {
    setChosen((known) => {
      const next = new Set(known);
      if (!next.delete(status)) next.add(status);
      return next;
    });
  }, []);
  const counts = useMemo(() => statusCounts(now), [now]);
  const moved = useMemo(() => movedScore(now, before), [now, before]);
  const why =
    score === undefined
      ? overview.whyNone
      : fill(overview.why, { score: formatScore(score, now.settings, separators) });
  return (
    <>
      <ScoreHead title={overview.score} result={now.overall}>
        <Link
          as="button"
          data-key="why"
          onClick={() => {
            go({ screen: 'score-explained' });
          }}
        >
          {why}
        </Link>
      </ScoreHead>
      <StatusCounters
        counts={counts}
        words={now.settings.statusWords}
        chosen={chosen}
        toggle={toggle}
      />
      <PerspectiveList />
      <KpisByStatus kpis={now.kpis} chosen={chosen} />
      {moved && moved.listed.length > 0 && <MovedList moved={moved} />}
      <DueList />
      {chosen.size === 0 && <MissingList />}
    </>
  );
}
