import { Button, makeStyles } from '@fluentui/react-components';
import { withoutBlanks } from '../../../scorecard/edits/without-blanks';
import type { Setup } from '../../../scorecard/model/setup';
import { placeOf } from '../../../tables/place-of';
import type { Route } from '../../frame/route';
import { usePaneLook } from '../../look/pane-look';
import { FieldGroup } from '../../parts/form/field-group';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { sheetPlaceOf } from '../../sheet-place-of';
import { useWorkspace } from '../../workspace/workspace';
import { PaneSettings } from './pane-settings';
import { SettingControl } from './setting-control';
import { SETTING_GROUPS } from './setting-fields';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '8px' },
});

/** The settings of the scorecard, each with its cell, and those of the pane. */
export function SettingsScreen() {
  const { texts } = usePaneLook();
  const words = texts.settings;
  const { read, save, hasScorecard } = useWorkspace();
  const { setup } = read.scorecard;
  const saveSetup = (change: (setup: Setup) => Setup): void => {
    void save({
      change: (now) => ({ ...now, setup: withoutBlanks(change(now.setup)) }),
      said: words.saved,
    });
  };
  return (
    <Screen title={texts.screens.settings}>
      {hasScorecard &&
        SETTING_GROUPS.map(({ title, fields }, index) => (
          <FieldGroup key={title} title={words[title]} isOpen={index === 0}>
            {fields.map((setting) => (
              <SettingControl
                key={setting.field}
                setting={setting}
                setup={setup}
                cell={
                  placeOf({ table: 'BSC_Setup', id: '', field: setting.field }, read.layout).cell
                }
                save={saveSetup}
              />
            ))}
          </FieldGroup>
        ))}
      <PaneSettings />
      <DataSettings />
    </Screen>
  );
}

/** Ways to what is done to the whole workbook. */
function DataSettings() {
  const { texts } = usePaneLook();
  const words = texts.settings;
  const styles = useStyles();
  const { read, show, go, hasScorecard } = useWorkspace();
  const setup = sheetPlaceOf(placeOf({ table: 'BSC_Setup', id: '' }, read.layout));
  const ways: readonly (readonly [label: string, route: Route])[] = hasScorecard
    ? [
        [words.checkTables, { screen: 'health' }],
        [words.sheet, { screen: 'scorecard-sheet' }],
        [words.freeze, { screen: 'freeze' }],
        [words.remove, { screen: 'remove' }],
      ]
    : [[words.freeze, { screen: 'freeze' }]];
  return (
    <Section title={words.dataGroup}>
      <div className={styles.buttons}>
        {setup && (
          <Button
            size="small"
            onClick={() => {
              show(setup);
            }}
          >
            {words.openSetup}
          </Button>
        )}
        {ways.map(([label, route]) => (
          <Button
            key={label}
            size="small"
            onClick={() => {
              go(route);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </Section>
  );
}
