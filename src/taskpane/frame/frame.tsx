import { Suspense, lazy, useRef, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Loading } from '../parts/loading';
import type { Message } from '../workspace/message';
import type { ClosedPeriodChange } from '../../scorecard/edits/closed-period-changes';
import type { Conflict, Preference } from '../../tables/merge/conflict';
import type { Asked } from '../workspace/use-asked';
import type { OpenQuestion } from '../workspace/use-questions';
import type { RunningWork } from '../workspace/work';
import { usePaneLook } from '../look/pane-look';
import { Announcer } from './announcer';
import type { BackStack } from './back-stack';
import { useWorkspace } from '../workspace/workspace';
import { FrameStateProvider } from './frame-state';
import type { Route } from './route';
import { ScreenInFront } from './screen-in-front';
import { TabBar } from './tab-bar';
import { useKeptFocus } from './use-kept-focus';
import { tabOf } from './tabs';

const ReasonDialog = lazy(() => import(/* webpackChunkName: "forms" */ './reason-dialog'));
const ConflictQuestion = lazy(
  () => import(/* webpackChunkName: "conditions" */ '../conditions/conflict-question'),
);
const QuestionDialog = lazy(() => import(/* webpackChunkName: "frame" */ './question-dialog'));

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 },
  head: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  /** Absent in a workbook without a scorecard, and the tabs with it. */
  readonly head: ReactNode;
  readonly stack: BackStack;
  readonly go: (route: Route) => void;
  readonly back: () => void;
  readonly question: OpenQuestion | undefined;
  /** Asked when figures of closed periods change. */
  readonly restated: Asked<readonly ClosedPeriodChange[], string> | undefined;
  /** Asked when somebody else changed the same. */
  readonly conflicting: Asked<readonly Conflict[], Preference> | undefined;
  readonly message: Message | undefined;
  /** Said and not shown. */
  readonly heard: string;
  readonly dismiss: () => void;
  readonly hold: (isHeld: boolean) => void;
  readonly running: RunningWork | undefined;
}

/** Context bar and tabs above, the screen in front below them. */
export function Frame({
  head,
  stack,
  go,
  back,
  question,
  restated,
  conflicting,
  message,
  heard,
  dismiss,
  hold,
  running,
}: Props) {
  const { scorecard } = useWorkspace().read;
  const { language } = usePaneLook();
  const styles = useStyles();
  const visit = stack[stack.length - 1] ?? stack[0];
  const first = useRef(visit);
  useKeptFocus();
  return (
    <div className={styles.frame}>
      {head && (
        <div className={styles.head}>
          {head}
          <TabBar key={language} selected={tabOf(stack[0].route.screen)} go={go} />
        </div>
      )}
      <FrameStateProvider
        value={{
          visit,
          takesFocus: visit !== first.current,
          backTo: stack[stack.length - 2]?.route.screen,
          back,
          message,
          dismiss,
          hold,
          running,
        }}
      >
        <Suspense fallback={<Loading />}>
          <ScreenInFront key={JSON.stringify(visit.route)} route={visit.route} />
        </Suspense>
      </FrameStateProvider>
      <Announcer {...{ message, heard, running }} />
      {question && (
        <Suspense fallback={null}>
          <QuestionDialog open={question} />
        </Suspense>
      )}
      {restated && (
        <Suspense fallback={null}>
          <ReasonDialog open={restated} />
        </Suspense>
      )}
      {conflicting && (
        <Suspense fallback={null}>
          <ConflictQuestion
            conflicts={conflicting.question}
            scorecard={scorecard}
            decide={conflicting.settle}
            cancel={() => {
              conflicting.settle();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
