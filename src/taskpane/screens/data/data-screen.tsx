import { useMemo, useState } from 'react';
import { Button, Caption1, ProgressBar, Text, makeStyles } from '@fluentui/react-components';
import { periodLabel } from '../../../look/period-label';
import { isEntered } from '../../../scorecard/entry/entry';
import { fill } from '../../../strings/fill';
import { periodState } from '../../frame/period-state';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useLookOnly } from '../../workspace/use-look-only';
import { useWorkspace } from '../../workspace/workspace';
import { EntryFilters, isShown, type Filter } from './entry-filters';
import { EntryList, progress } from './entry-list';
import { entryRows } from './entry-rows';
import { GridButton } from './grid-button';
import { GridEntries } from './grid-entries';
import { OpenNext } from './open-next';
import { useEntering } from './use-entering';
import { WaitingCards } from './waiting-cards';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  bar: { flex: '1 1 40px', minWidth: 0 },
  whole: { whiteSpace: 'nowrap', flexShrink: 0 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  order: { marginInlineStart: 'auto' },
  state: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '8px' },
});

/** Where the figures of a period are entered, and who has not entered theirs is seen. */
export function DataScreen() {
  const { texts, language } = usePaneLook();
  const { data } = texts;
  const styles = useStyles();
  const { read, period, facts, go } = useWorkspace();
  const { perspectives } = facts.context.scorecard;
  const rows = useMemo(() => entryRows(facts.context, period, read), [facts.context, period, read]);
  const [filter, choose] = useState<Filter>('all');
  const [isByOwner, setByOwner] = useState(false);
  const [isRestating, restate] = useState(false);
  const lookOnly = useLookOnly();
  const entering = useEntering(rows);
  const label = periodLabel(period, language);
  const entered = rows.filter(({ entry }) => isEntered(entry)).length;
  const isClosed = periodState(read.scorecard, period).kind !== 'open';
  const shown = rows.filter((row) => isShown(row, filter) || entering.typed.has(row.key));
  const { count } = entering;
  const save = fill(count === 0 ? data.saveNone : data.save, { count });
  return (
    <Screen
      title={fill(data.title, { period: label })}
      primary={
        rows.length === 0
          ? undefined
          : { label: save, saves: true, run: () => void entering.save() }
      }
      others={count > 0 ? [{ label: data.discard, run: entering.discard }] : []}
      aside={count > 0 && <Caption1 aria-hidden="true">Ctrl+Enter</Caption1>}
    >
      <div className={styles.head}>
        {rows.length > 0 && (
          <>
            <ProgressBar className={styles.bar} value={entered / rows.length} aria-hidden="true" />
            <Text size={200} weight="semibold" className={styles.whole}>
              {progress(rows, data.progress)}
            </Text>
          </>
        )}
        <GridButton />
      </div>
      <GridEntries />
      {isClosed && (
        <div className={styles.state}>
          <Hint kind="info">
            {isRestating ? data.restating : fill(data.closed, { period: label })}
          </Hint>
          {!isRestating && (
            <Button
              size="small"
              onClick={() => {
                restate(true);
              }}
            >
              {data.restate}
            </Button>
          )}
        </div>
      )}
      {rows.length === 0 && <Text>{fill(data.noneDue, { period: label })}</Text>}
      {rows.length > 0 && entered === rows.length && (
        <div className={styles.state}>
          <Text>{fill(data.allIn, { count: entered })}</Text>
          <Button
            size="small"
            onClick={() => {
              go({ screen: 'overview' });
            }}
          >
            {data.openOverview}
          </Button>
        </div>
      )}
      {!isClosed && <WaitingCards rows={rows} />}
      {rows.length > 0 && (
        <>
          <div className={styles.tools}>
            <EntryFilters rows={rows} filter={filter} choose={choose} />
            <Button
              size="small"
              appearance="subtle"
              className={styles.order}
              onClick={() => {
                setByOwner(!isByOwner);
              }}
            >
              {isByOwner ? data.byPerspective : data.byOwner}
            </Button>
          </div>
          {shown.length === 0 && <Text>{data.nothingHere}</Text>}
          <EntryList
            rows={shown}
            {...{ perspectives, period, isByOwner }}
            settings={facts.context.settings}
            typed={entering.typed}
            isReadOnly={lookOnly !== undefined || (isClosed && !isRestating)}
            put={entering.put}
            pasted={entering.pasted}
          />
        </>
      )}
      <OpenNext />
    </Screen>
  );
}
