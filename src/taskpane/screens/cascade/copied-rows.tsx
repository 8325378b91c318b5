import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CopiedRow } from '../../../scorecard/edits/copy-objectives-down';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { RowList } from '../../parts/row-list';
import { counted } from './counted';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What each unit gets, before it is written. */
export function CopiedRows({ rows }: { readonly rows: readonly CopiedRow[] }) {
  const words = usePaneLook().texts.cascade;
  const styles = useStyles();
  const aboutOf = ({ isNew, objective, kpis }: CopiedRow): string | undefined => {
    if (!isNew) return fill(words.carried, { id: objective.id });
    if (kpis.length === 0) return undefined;
    return fill(words.copiedKpis, { what: counted({ kpis: kpis.length }, words) });
  };
  return (
    <RowList items={rows} keyOf={({ unit, objective }) => `${unit.id} ${objective.id}`}>
      {(row) => {
        const { id, name } = row.objective;
        const about = aboutOf(row);
        return (
          <div className={styles.row}>
            <Text className={row.isNew ? undefined : styles.quiet}>
              {fill(words.copied, { unit: row.unit.name, id, name })}
            </Text>
            {about !== undefined && <Caption1 className={styles.quiet}>{about}</Caption1>}
          </div>
        );
      }}
    </RowList>
  );
}
