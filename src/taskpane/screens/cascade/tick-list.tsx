import { makeStyles } from '@fluentui/react-components';
import { TickField } from '../../parts/form/tick-field';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', listStyle: 'none', margin: 0, padding: 0 },
});

const STEP_PX = 14;

export interface Tick {
  readonly id: string;
  readonly label: string;
  /** How far it is moved in, as in a tree. */
  readonly depth?: number;
}

interface Props {
  readonly label: string;
  readonly ticks: readonly Tick[];
  readonly ticked: ReadonlySet<string>;
  readonly change: (ticked: ReadonlySet<string>) => void;
}

/** Some of a list. */
export function TickList({ label, ticks, ticked, change }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list} role="list" aria-label={label}>
      {ticks.map((tick) => (
        <li key={tick.id} style={{ paddingInlineStart: (tick.depth ?? 0) * STEP_PX }}>
          <TickField
            label={tick.label}
            isTicked={ticked.has(tick.id)}
            change={(isTicked) => {
              const next = new Set(ticked);
              if (isTicked) next.add(tick.id);
              else next.delete(tick.id);
              change(next);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
