import { withoutBlanks } from '../../../scorecard/edits/without-blanks';
import type { Setup } from '../../../scorecard/model/setup';
import { fill } from '../../../strings/fill';
import { placeOf } from '../../../tables/place-of';
import { usePaneLook } from '../../look/pane-look';
import { FieldGroup } from '../../parts/form/field-group';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { DataSettings } from './data-settings';
import { PaneSettings } from './pane-settings';
import { SettingControl } from './setting-control';
import { SETTING_GROUPS, type SettingField } from './setting-fields';

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
  const cellOf = ({ field }: SettingField): string | undefined => {
    const { cell } = placeOf({ table: 'BSC_Setup', id: '', field }, read.layout);
    return cell === undefined ? undefined : fill(words.cell, { cell });
  };
  return (
    <Screen title={texts.screens.settings}>
      {hasScorecard &&
        SETTING_GROUPS.map(({ title, fields }, index) => (
          <FieldGroup key={title} title={words[title]} isOpen={index === 0}>
            {fields.map((setting) => (
              <SettingControl
                key={setting.kind === 'number' ? setting.name : setting.field}
                setting={setting}
                setup={setup}
                cell={cellOf(setting)}
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
