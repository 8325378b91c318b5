import { Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Region } from '../../../import/proposal/proposal';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Confidence } from './confidence';
import { measureGroups } from './fields-of-region';

const useStyles = makeStyles({
  group: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  columns: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly region: Region;
  /** Corrects one of the columns. */
  readonly edit: (column: string) => void;
}

/** Columns of actuals, targets and other figures, together by what they measure. */
export function FigureColumns({ region, edit }: Props) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
  return (
    <>
      {measureGroups(region).map(({ measure, columns, periods, confidence }) => (
        <div key={measure} className={styles.group}>
          <div className={styles.head}>
            <Text>{words.measures[measure]}</Text>
            <Confidence confidence={confidence} />
          </div>
          <Caption1>
            {periods.length > 1
              ? fill(words.columnsFromTo, {
                  count: columns.length,
                  first: periods[0],
                  last: periods.at(-1),
                })
              : fill(words.columnsOf, { count: columns.length })}
          </Caption1>
          <div className={styles.columns}>
            {columns.map(({ column, header }) => (
              <Link
                key={column}
                as="button"
                aria-label={fill(words.columnNamed, { name: column, header })}
                onClick={() => {
                  edit(column);
                }}
              >
                <Caption1>{column}</Caption1>
              </Link>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
