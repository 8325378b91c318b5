import { Link, makeStyles } from '@fluentui/react-components';
import { idAndName } from '../../look/id-and-name';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { useWorkspace } from '../workspace/workspace';
import type { Route } from './route';

const useStyles = makeStyles({
  offer: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    maxWidth: '100%',
    padding: '0 14px 4px',
    textAlign: 'start',
  },
});

interface Props {
  /** The screen that is shown. */
  readonly front: Route | undefined;
}

/** The way to the KPI that is selected in Excel; the pane itself stays where it is. */
export function SelectionOffer({ front }: Props) {
  const { frame } = usePaneLook().texts;
  const styles = useStyles();
  const { read, selectedKpi, go } = useWorkspace();
  const kpi = read.scorecard.kpis.find(({ id }) => id === selectedKpi);
  if (!kpi || (front?.screen === 'kpi' && front.id === kpi.id)) return null;
  return (
    <Link
      as="button"
      className={styles.offer}
      onClick={() => {
        go({ screen: 'kpi', id: kpi.id });
      }}
    >
      {fill(frame.openSelected, { name: idAndName(kpi) })}
    </Link>
  );
}
