import { Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { KpiCorrection } from '../../../import/corrections/corrections';
import type { ProposedKpi } from '../../../import/proposal/proposal';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { KpiCorrectionFields } from './kpi-correction-fields';
import { useSeries } from './use-series';

const useStyles = makeStyles({
  line: { padding: '2px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  about: {
    display: 'block',
    paddingInlineStart: '32px',
    paddingBottom: '4px',
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly kpi: ProposedKpi;
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
  readonly correct: (change: KpiCorrection) => void;
}

/** A KPI as it would be imported, with a tick, and its name, perspective and direction to be corrected. */
export function KpiLine({ kpi, isOpen, open, correct }: Props) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
  const { name, perspective, measureUnit, direction, readings, source, isLeftOut, twin } = kpi;
  const series = useSeries(kpi);
  const about = [
    perspective ?? words.noPerspective,
    measureUnit,
    words.directions[direction],
    fill(words.figures, { count: readings.length }),
    source.cell,
    twin?.isMerged ? fill(words.mergedInto, { cell: twin.places.first }) : undefined,
  ].filter((part) => part !== undefined);
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        <Checkbox
          label={name}
          checked={isLeftOut !== true}
          onChange={(_, data) => {
            correct({ isLeftOut: data.checked !== true });
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={fill(words.changeKpi, { name })}
          onClick={() => {
            open(!isOpen);
          }}
        >
          {words.change}
        </Button>
      </div>
      <Caption1 className={styles.about}>{about.join(' · ')}</Caption1>
      {!isOpen && series?.sentence !== undefined && (
        <Caption1 className={styles.about}>{series.sentence}</Caption1>
      )}
      {isOpen && <KpiCorrectionFields kpi={kpi} correct={correct} />}
    </div>
  );
}
