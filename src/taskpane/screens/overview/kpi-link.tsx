import { Link, makeStyles } from '@fluentui/react-components';
import { ROW } from '../../frame/use-navigation';
import { StatusMark } from '../../parts/status-mark';
import { useWorkspace } from '../../workspace/workspace';

const useStyles = makeStyles({
  link: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px' },
});

/** The name of another KPI, which opens it, with its status. */
export function KpiLink({ id }: { readonly id: string }) {
  const styles = useStyles();
  const { facts, read, go } = useWorkspace();
  const result = facts.now.kpiById.get(id);
  const kpi = result?.kpi ?? read.scorecard.kpis.find((each) => each.id === id);
  if (!kpi) return <>{id}</>;
  return (
    <span className={styles.link}>
      <Link
        as="button"
        onClick={() => {
          go({ screen: 'kpi', id });
        }}
        {...{ [ROW]: `link ${id}` }}
      >
        {kpi.name}
      </Link>
      {result && <StatusMark status={result.status} words={facts.now.settings.statusWords} />}
    </span>
  );
}
