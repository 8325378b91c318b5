import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { periodLabel } from '../../../look/period-label';
import { latestPeriod } from '../../../scorecard/evaluation/latest-period';
import { samePeriod } from '../../../scorecard/periods/period';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';

const useStyles = makeStyles({
  empty: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What stands there before the first KPI. */
export function NoKpis() {
  const { overview, screens } = usePaneLook().texts;
  const styles = useStyles();
  const { go } = useWorkspace();
  return (
    <div className={styles.empty}>
      <Text>{overview.noKpis}</Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            go({ screen: 'kpi-form' });
          }}
        >
          {overview.addKpi}
        </Button>
        <Button
          onClick={() => {
            go({ screen: 'library' });
          }}
        >
          {overview.fromLibrary}
        </Button>
        <Button
          onClick={() => {
            go({ screen: 'import' });
          }}
        >
          {screens.import}
        </Button>
        <Button
          onClick={() => {
            go({ screen: 'guide' });
          }}
        >
          {screens.guide}
        </Button>
      </div>
    </div>
  );
}

/** What is said of a period without a single actual, and the way to the last one that has some. */
export function NoActuals() {
  const { texts, language } = usePaneLook();
  const { overview } = texts;
  const styles = useStyles();
  const { go, read, today, period, choosePeriod } = useWorkspace();
  const last = latestPeriod(read.scorecard, today);
  return (
    <div className={styles.empty}>
      <Text>{fill(overview.noActuals, { period: periodLabel(period, language) })}</Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            go({ screen: 'data' });
          }}
        >
          {overview.enterThem}
        </Button>
        {last && !samePeriod(last, period) && (
          <Button
            onClick={() => {
              choosePeriod(last);
            }}
          >
            {fill(overview.showPeriod, { period: periodLabel(last, language) })}
          </Button>
        )}
      </div>
    </div>
  );
}
