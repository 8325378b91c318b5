import { Link, makeStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { useHealthCounts } from '../../workspace/use-health-counts';
import { useWorkspace } from '../../workspace/workspace';

const useStyles = makeStyles({
  link: { display: 'inline-flex', alignItems: 'center', gap: '4px', marginInlineStart: 'auto' },
});

/** How many errors or, without any, warnings the health check has; leads to it. */
export function HealthLink() {
  const { overview } = usePaneLook().texts;
  const styles = useStyles();
  const { go } = useWorkspace();
  const counts = useHealthCounts();
  if (!counts || counts.Error + counts.Warning === 0) return null;
  const text =
    counts.Error > 0
      ? fill(overview.errors, { count: counts.Error })
      : fill(overview.warnings, { count: counts.Warning });
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => {
        go({ screen: 'health' });
      }}
    >
      <WarningRegular aria-hidden="true" />
      {text}
    </Link>
  );
}
