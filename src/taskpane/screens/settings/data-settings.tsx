import { Button, makeStyles } from '@fluentui/react-components';
import { placeOf } from '../../../tables/place-of';
import type { Route } from '../../frame/route';
import { usePaneLook } from '../../look/pane-look';
import { SaveButton } from '../../parts/save-button';
import { Section } from '../../parts/section';
import { sheetPlaceOf } from '../../sheet-place-of';
import { useWorkspace } from '../../workspace/workspace';
import { useRepairAll } from './use-repair-all';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '8px' },
});

/** Ways to what is done to the whole workbook. */
export function DataSettings() {
  const words = usePaneLook().texts.settings;
  const styles = useStyles();
  const { read, show, go, hasScorecard } = useWorkspace();
  const repairAll = useRepairAll();
  const setup = sheetPlaceOf(placeOf({ table: 'BSC_Setup', id: '' }, read.layout));
  const to = (route: Route) => () => {
    go(route);
  };
  const openSetup =
    setup &&
    (() => {
      show(setup);
    });
  const ways: readonly (readonly [label: string, run: (() => void) | undefined])[] = [
    [words.openSetup, openSetup],
    [words.repairTables, repairAll],
    [words.checkTables, to({ screen: 'health' })],
    [words.sheet, to({ screen: 'scorecard-sheet' })],
    [words.freeze, to({ screen: 'freeze' })],
    [words.remove, to({ screen: 'remove' })],
  ];
  const offered = hasScorecard ? ways : ways.filter(([label]) => label === words.freeze);
  return (
    <Section title={words.dataGroup}>
      <div className={styles.buttons}>
        {offered.map(
          ([label, run]) =>
            run &&
            (run === repairAll ? (
              <SaveButton key={label} size="small" onClick={run}>
                {label}
              </SaveButton>
            ) : (
              <Button key={label} size="small" onClick={run}>
                {label}
              </Button>
            )),
        )}
      </div>
    </Section>
  );
}
