import { monthName } from '../../../look/calendar-words';
import { periodLabel } from '../../../look/period-label';
import type { Setup } from '../../../scorecard/model/setup';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { DateField } from '../../parts/form/date-field';
import { useWorkspace } from '../../workspace/workspace';
import { NumberSettingField } from './number-setting-field';
import type { ChoiceSetting, SettingField } from './setting-fields';
import { TextSettingField } from './text-setting-field';

export interface SettingControlProps {
  readonly setup: Setup;
  /** Tells the cell that holds it. */
  readonly cell: string | undefined;
  readonly save: (change: (setup: Setup) => Setup) => void;
}

interface Props extends SettingControlProps {
  readonly setting: SettingField;
}

/** One setting. It is saved when it is chosen, or when its field is left. */
export function SettingControl({ setting, ...props }: Props) {
  const words = usePaneLook().texts.settings;
  switch (setting.kind) {
    case 'text':
      return <TextSettingField {...props} field={setting.field} />;
    case 'number':
      return <NumberSettingField {...props} setting={setting} />;
    case 'date':
      return (
        <DateField
          label={words.fields[setting.field]}
          hint={props.cell}
          value={props.setup[setting.field]}
          change={(day) => {
            props.save((now) => ({ ...now, [setting.field]: day }));
          }}
        />
      );
    case 'month of the year':
      return <FiscalYearField {...props} />;
    case 'period':
      return <CurrentPeriodField {...props} />;
    case 'choice':
      return <ChoiceSettingField {...props} setting={setting} />;
  }
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function FiscalYearField({ setup: { fiscalYearStarts }, cell, save }: SettingControlProps) {
  const { texts, language } = usePaneLook();
  const words = texts.settings;
  return (
    <ChoiceField
      label={words.fields.fiscalYearStarts}
      hint={cell}
      value={fiscalYearStarts === undefined ? undefined : String(fiscalYearStarts)}
      choices={MONTHS.map((month) => ({ value: String(month), label: monthName(month, language) }))}
      none={fill(words.asUsual, { usual: monthName(1, language) })}
      change={(month) => {
        const starts = month === undefined ? undefined : Number(month);
        save((now) => ({ ...now, fiscalYearStarts: starts }));
      }}
    />
  );
}

function CurrentPeriodField({ setup: { currentPeriod }, cell, save }: SettingControlProps) {
  const { texts, language } = usePaneLook();
  const words = texts.settings;
  const { periods } = useWorkspace();
  return (
    <ChoiceField
      label={words.fields.currentPeriod}
      hint={cell}
      value={currentPeriod && String(currentPeriod.ordinal)}
      choices={periods.map((period) => ({
        value: String(period.ordinal),
        label: periodLabel(period, language),
      }))}
      none={words.lastWithActual}
      change={(chosen) => {
        const period = periods.find(({ ordinal }) => String(ordinal) === chosen);
        save((now) => ({ ...now, currentPeriod: period }));
      }}
    />
  );
}

interface ChoiceProps extends SettingControlProps {
  readonly setting: ChoiceSetting;
}

function ChoiceSettingField({ setting, setup, cell, save }: ChoiceProps) {
  const words = usePaneLook().texts.settings;
  return (
    <ChoiceField
      label={words.fields[setting.field]}
      hint={cell}
      value={setting.wordOf(setup)}
      choices={setting.words.map((word) => ({ value: word, label: words.choices[word] }))}
      none={fill(words.asUsual, { usual: words.choices[setting.usual] })}
      change={(word) => {
        save((now) => setting.put(now, word));
      }}
    />
  );
}
