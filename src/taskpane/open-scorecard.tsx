import { Suspense, lazy, useCallback, useMemo, useRef, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { RibbonRequests } from '../commands/ribbon-requests';
import { conditionsOf } from '../excel/conditions/conditions-of';
import { gridName } from '../excel/entry-grid/grid-name';
import type { OpenWorkbook } from '../excel/open-workbook';
import type { WorkbookRead } from '../excel/read-workbook';
import { EMPTY_SCORECARD, type Scorecard } from '../scorecard/model/scorecard';
import { withoutScorecard } from './frame/back-stack';
import { ContextBar } from './frame/context-bar';
import { Frame } from './frame/frame';
import { useFaults } from './frame/use-faults';
import { SelectionOffer } from './frame/selection-offer';
import { useKeys } from './frame/use-keys';
import { useRedraw } from './frame/use-redraw';
import { useRibbon } from './frame/use-ribbon';
import { useAsked } from './workspace/use-asked';
import type { ClosedPeriodChange } from '../scorecard/edits/closed-period-changes';
import type { CalendarDate } from '../scorecard/periods/calendar-date';
import { useNavigation } from './frame/use-navigation';
import type { Host } from './host';
import { usePaneLook } from './look/pane-look';
import { usePreferences } from './preferences/use-preferences';
import type { ScorecardStore } from './store/scorecard-store';
import { useLookedAt } from './workspace/use-looked-at';
import { useSelectedKpi } from './workspace/use-selected-kpi';
import { useClosing } from './workspace/use-closing';
import { useMessage } from './workspace/use-message';
import { useQuestions } from './workspace/use-questions';
import { useSaving } from './workspace/use-saving';
import { useShow } from './conditions/use-show';
import type { Conflict, Preference } from '../tables/merge/conflict';
import { UnsavedProvider, type UnsavedForms } from './workspace/use-unsaved';
import { useWork } from './workspace/use-work';
import { WorkspaceProvider, type Workspace } from './workspace/workspace';

const ConditionNotices = lazy(
  () => import(/* webpackChunkName: "conditions" */ './conditions/condition-notices'),
);

const EntryGridFollower = lazy(
  () => import(/* webpackChunkName: "data" */ './screens/data/entry-grid-follower'),
);

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 },
});

interface Props {
  readonly host: Host;
  readonly workbook: OpenWorkbook;
  readonly store: ScorecardStore;
  readonly read: WorkbookRead;
  readonly hasScorecard: boolean;
  readonly requests: RibbonRequests;
}

/** The scorecard of a workbook: what every screen has, and the frame around the one in front. */
export function OpenScorecard({ host, workbook, store, read, hasScorecard, requests }: Props) {
  const { states, conditions } = usePaneLook().texts;
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const [unsaved] = useState<UnsavedForms>(() => new Set());
  const [{ person, followsSelection }] = usePreferences();
  const { open: question, choose, ask } = useQuestions();
  const { running, work } = useWork();
  const { stack, go, back, open } = useNavigation({ page, unsaved, states, choose });
  const front = stack.at(-1)?.route;
  const { message, heard, say, dismiss, hold } = useMessage(front);
  useFaults(say);
  const { units, periods, longer, state, shown } = useLookedAt(workbook, read, todayOf(host));
  const selectedKpi = useSelectedKpi({ workbook, read, unsaved, follows: followsSelection });
  const { open: restated, ask: askReason } = useAsked<readonly ClosedPeriodChange[], string>();
  const { open: conflicting, ask: askAbout } = useAsked<readonly Conflict[], Preference>();
  const save = useSaving({
    ...{ read, store, states, conditions, now: host.now },
    ...{ person, say, askReason, askAbout },
  });
  const show = useShow({ workbook, read, say });
  const refresh = useCallback(() => store.refresh(), [store]);
  const create = useCallback(
    (mine: Scorecard) => store.save({ base: EMPTY_SCORECARD, mine }),
    [store],
  );
  const hasConditions = useMemo(() => conditionsOf(read).length > 0, [read]);
  const { names } = read;
  const { period, unit } = shown;
  const reload = useRedraw({ workbook, names, refresh, period, unit, periods, say });
  const closeQuestions = useClosing([question, restated, conflicting]);
  useRibbon({ requests, open, closeQuestions, reload });
  useKeys({ go, back, hasScorecard });
  const workspace = useMemo<Workspace>(
    () => ({
      ...{
        workbook,
        read,
        hasScorecard,
        periods,
        ...shown,
        selectedKpi,
        person,
        version: host.version,
        today: todayOf(host),
        now: host.now,
      },
      ...{ go, back, show, save, create, say, choose, ask, work, refresh, reload },
    }),
    [
      workbook,
      read,
      periods,
      shown,
      selectedKpi,
      person,
      host,
      go,
      back,
      show,
      save,
      create,
      choose,
      ask,
      work,
      refresh,
      reload,
      hasScorecard,
    ],
  );
  return (
    <WorkspaceProvider value={workspace}>
      <UnsavedProvider value={unsaved}>
        <div ref={page} className={styles.page}>
          <Frame
            head={
              hasScorecard && (
                <>
                  <ContextBar {...{ units, periods, longer, state, ...shown }} />
                  {hasConditions && (
                    <Suspense fallback={null}>
                      <ConditionNotices />
                    </Suspense>
                  )}
                  <SelectionOffer front={front} />
                  {gridName(read.names) !== undefined && (
                    <Suspense fallback={null}>
                      <EntryGridFollower />
                    </Suspense>
                  )}
                </>
              )
            }
            stack={hasScorecard ? stack : withoutScorecard(stack)}
            {...{
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
            }}
          />
        </div>
      </UnsavedProvider>
    </WorkspaceProvider>
  );
}

function todayOf({ now }: Host): CalendarDate {
  return now().slice(0, 10);
}
