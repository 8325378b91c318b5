import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { FieldGroup } from '../../parts/form/field-group';
import { TextField } from '../../parts/form/text-field';
import { TickField } from '../../parts/form/tick-field';
import { usePreferences } from '../../preferences/use-preferences';

/** What a person chooses for the pane on this machine. */
export function PaneSettings() {
  const { texts } = usePaneLook();
  const words = texts.settings;
  const [{ person, language, theme, followsSelection, usesSingleKeys }, prefer] = usePreferences();
  return (
    <FieldGroup title={texts.name} isOpen>
      <TextField
        label={words.person}
        isLook
        hint={words.personHint}
        value={person}
        change={(name) => {
          prefer({ person: name });
        }}
      />
      <ChoiceField
        label={words.paneLanguage}
        isLook
        value={language === 'as Excel' ? undefined : language}
        none={words.asExcel}
        choices={(['en', 'vi'] as const).map((value) => ({ value, label: words.choices[value] }))}
        change={(chosen) => {
          prefer({ language: chosen ?? 'as Excel' });
        }}
      />
      <ChoiceField
        label={words.theme}
        isLook
        value={theme === 'as Excel' ? undefined : theme}
        none={words.asExcel}
        choices={(['light', 'dark'] as const).map((value) => ({ value, label: words[value] }))}
        change={(chosen) => {
          prefer({ theme: chosen ?? 'as Excel' });
        }}
      />
      <TickField
        label={words.follows}
        isLook
        isTicked={followsSelection}
        change={(isTicked) => {
          prefer({ followsSelection: isTicked });
        }}
      />
      <TickField
        label={words.singleKeys}
        isLook
        isTicked={usesSingleKeys}
        change={(isTicked) => {
          prefer({ usesSingleKeys: isTicked });
        }}
      />
    </FieldGroup>
  );
}
