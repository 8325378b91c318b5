import { useRef, useState, type ReactNode } from 'react';
import { Button, Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { LineOfSight, SightLine } from '../../../scorecard/cascade/line-of-sight';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { useOneTabStop } from '../../parts/use-one-tab-stop';
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
        <Lines label={words.sight} lines={shown} facts={facts}>
          <li aria-level={1}>
            <VisionRow />
          </li>
        </Lines>
      )}
      {shownBroken.length > 0 && (
        <>
          <Hint kind="warning">{words.leadsNowhere}</Hint>
          <Lines label={words.leadsNowhere} lines={shownBroken} facts={facts} />
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

interface LinesProps {
  readonly label: string;
  readonly lines: readonly SightLine[];
  readonly facts: CascadeFacts;
  /** Stands above them. */
  readonly children?: ReactNode;
}

function Lines({ label, lines, facts, children }: LinesProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const keys = useOneTabStop(list);
  return (
    <ul ref={list} className={styles.list} role="list" aria-label={label} {...keys}>
      {children}
      {lines.map((line) => {
        const id = line.item.kind === 'KPI' ? line.item.kpi.id : line.item.objective.id;
        return (
          <li key={`${line.item.kind} ${id}`} aria-level={line.depth + 1}>
            <SightRow line={line} facts={facts} />
          </li>
        );
      })}
    </ul>
  );
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
