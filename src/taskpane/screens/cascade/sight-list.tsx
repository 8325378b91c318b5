import { useState } from 'react';
import { Button, Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { LineOfSight, SightLine } from '../../../scorecard/cascade/line-of-sight';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { useWorkspace } from '../../workspace/workspace';
import type { CascadeFacts } from './use-cascade';
import { SightRow } from './sight-row';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  vision: {
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  all: { alignSelf: 'start' },
});

interface Props {
  readonly sight: LineOfSight;
  readonly facts: CascadeFacts;
  /** How many lines are shown at first. */
  readonly most: number;
}

/** The way from the vision down to those who contribute, as an indented list with weights. */
export function SightList({ sight, facts, most }: Props) {
  const words = usePaneLook().texts.cascade;
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  const { lines, broken } = sight;
  const count = lines.length + broken.length;
  if (count === 0) return <Text>{words.noSight}</Text>;
  const shown = isAll ? lines : lines.slice(0, most);
  const shownBroken = isAll ? broken : broken.slice(0, Math.max(0, most - shown.length));
  return (
    <>
      {lines.length > 0 && (
        <ul className={styles.list} role="list" aria-label={words.sight}>
          <li aria-level={1}>
            <VisionRow />
          </li>
          <Lines lines={shown} facts={facts} />
        </ul>
      )}
      {shownBroken.length > 0 && (
        <>
          <Hint kind="warning">{words.leadsNowhere}</Hint>
          <ul className={styles.list} role="list" aria-label={words.leadsNowhere}>
            <Lines lines={shownBroken} facts={facts} />
          </ul>
        </>
      )}
      {shown.length + shownBroken.length < count && (
        <Button
          className={styles.all}
          size="small"
          onClick={() => {
            setAll(true);
          }}
        >
          {fill(words.showAll, { count })}
        </Button>
      )}
    </>
  );
}

function Lines({ lines, facts }: { readonly lines: readonly SightLine[]; facts: CascadeFacts }) {
  return lines.map((line) => {
    const id = line.item.kind === 'KPI' ? line.item.kpi.id : line.item.objective.id;
    return (
      <li key={`${line.item.kind} ${id}`} aria-level={line.depth + 1}>
        <SightRow line={line} facts={facts} />
      </li>
    );
  });
}

function VisionRow() {
  const words = usePaneLook().texts.cascade;
  const styles = useStyles();
  const { read, go } = useWorkspace();
  const { vision } = read.scorecard.setup;
  return (
    <div className={styles.vision}>
      <Caption1 className={styles.quiet}>{words.vision}</Caption1>
      {vision === undefined ? (
        <Text>
          {words.noVision}{' '}
          <Link
            as="button"
            onClick={() => {
              go({ screen: 'strategy' });
            }}
          >
            {words.writeVision}
          </Link>
        </Text>
      ) : (
        <Text>{vision}</Text>
      )}
    </div>
  );
}
