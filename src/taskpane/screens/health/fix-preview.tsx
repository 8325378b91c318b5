import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    padding: '2px 6px 2px 0',
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: '2px 6px 2px 0',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

/** One thing that a fix changes. */
export interface PreviewLine {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const MOST_LINES = 8;

interface Props {
  readonly title: string;
  readonly lines: readonly PreviewLine[];
  readonly apply: () => void;
  readonly cancel: () => void;
}

/** What a fix changes, before and after, with the way on and the way out. */
export function FixPreview({ title, lines, apply, cancel }: Props) {
  const { health, states } = usePaneLook().texts;
  const styles = useStyles();
  const more = lines.length - MOST_LINES;
  return (
    <div className={styles.preview}>
      {lines.length > 0 && (
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <td />
              <th scope="col" className={styles.head}>
                {health.before}
              </th>
              <th scope="col" className={styles.head}>
                {health.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, MOST_LINES).map(({ name, before, after }, index) => (
              <tr key={`${name} ${index}`}>
                <th scope="row" className={styles.cell}>
                  {name}
                </th>
                <td className={styles.cell}>{before}</td>
                <td className={styles.cell}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <Caption1>{fill(health.moreRows, { count: more })}</Caption1>}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={lines.length === 0} onClick={apply}>
          {health.apply}
        </Button>
        <Button size="small" onClick={cancel}>
          {states.cancel}
        </Button>
      </div>
    </div>
  );
}
