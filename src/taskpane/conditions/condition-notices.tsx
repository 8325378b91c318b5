import { useMemo, useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { conditionsOf } from '../../excel/conditions/conditions-of';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { outcomeSentence } from '../outcome-sentence';
import { useWorkspace } from '../workspace/workspace';
import { ConditionNotice } from './condition-notice';
import type { WayOut } from './ways-out';

const useStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 14px',
    maxHeight: '40vh',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  more: { alignSelf: 'start' },
});

/** What is the matter with the workbook, the gravest first, each with its ways out. */
export default function ConditionNotices() {
  const { texts } = usePaneLook();
  const styles = useStyles();
  const { read, show } = useWorkspace();
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set());
  const [showsAll, setShowsAll] = useState(false);
  const { take, isBusy } = useWaysOut();
  const all = useMemo(() => conditionsOf(read), [read]);
  const open = all.filter((condition) => !putOff.has(JSON.stringify(condition)));
  if (open.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={texts.conditions.region} aria-live="polite">
      {open.slice(0, showsAll ? undefined : 1).map((condition) => {
        const key = JSON.stringify(condition);
        return (
          <ConditionNotice
            key={key}
            {...{ condition, isBusy, take, show }}
            later={() => {
              setPutOff(new Set([...putOff, key]));
            }}
          />
        );
      })}
      {open.length > 1 && (
        <Link
          as="button"
          className={styles.more}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {showsAll
            ? texts.conditions.fewer
            : fill(texts.conditions.more, { count: open.length - 1 })}
        </Link>
      )}
    </section>
  );
}

/** Carries ways out out, one at a time, and says what became of them. */
function useWaysOut() {
  const { conditions, states } = usePaneLook().texts;
  const { workbook, ask, say, refresh } = useWorkspace();
  const [isBusy, setBusy] = useState(false);
  const carryOut = async ({ label, repair, question }: WayOut): Promise<void> => {
    if (question && !(await ask({ ...question, verb: label }))) return;
    setBusy(true);
    const outcome = await workbook.repair(repair);
    await refresh();
    setBusy(false);
    const refusal = outcomeSentence(outcome, states);
    say(
      refusal === undefined
        ? { intent: 'success', text: conditions.done }
        : { intent: 'warning', text: refusal },
    );
  };
  return { isBusy, take: (way: WayOut) => void carryOut(way) };
}
