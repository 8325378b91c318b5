import { useState } from 'react';
import { formatNumber, formatPercent } from '../../../look/format-number';
import { monthName } from '../../../look/calendar-words';
import { periodLabel } from '../../../look/period-label';
import type { Setup } from '../../../scorecard/model/setup';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { DateField } from '../../parts/form/date-field';
import { NumberField } from '../../parts/form/number-field';
import { TextField } from '../../parts/form/text-field';
import { useWorkspace } from '../../workspace/workspace';
import { settingFault, type SettingFault } from './setting-fault';
import type { SettingField } from './setting-fields';

interface Props {
  readonly setting: SettingField;
  readonly setup: Setup;
  /** The cell that holds it, such as Setup!B12. */
  readonly cell: string | undefined;
  readonly save: (change: (setup: Setup) => Setup) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** One setting. It is saved when it is chosen, or when its field is left. */
export function SettingControl({ setting, setup, cell, save }: Props) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.settings;
  const { periods } = useWorkspace();
  const [typed, setTyped] = useState<Partial<Setup>>({});
  const [isNumber, setNumber] = useState(true);
  const now: Setup = { ...setup, ...typed };
  const fault = settingFault(setting, now);
  const put = (change: Partial<Setup>): void => {
    setTyped({});
    save((old) => ({ ...old, ...change }));
  };
  const where = cell === undefined ? undefined : fill(words.cell, { cell });
  const common = {
    label: words.fields[setting.field],
    hint: where,
    error: fault && faultText(fault, setting),
  };
  const typing = {
    change: (value: string | number | undefined) => {
      setTyped({ [setting.field]: value });
    },
    left: () => {
      const changed = setting.field in typed && now[setting.field] !== setup[setting.field];
      if (changed && !fault && isNumber) put(typed);
    },
  };
  function faultText(found: SettingFault, { kind }: SettingField): string {
    const text = (value: number): string =>
      kind === 'percent'
        ? formatPercent(value, { decimals: 0, separators })
        : formatNumber(value, { decimals: 0, separators });
    switch (found.kind) {
      case 'outside':
        return fill(words.outside, { low: text(found.low), high: text(found.high) });
      case 'amber above green':
        return fill(words.amberAbove, { green: text(found.green), amber: text(found.amber) });
      case 'floor above cap':
        return words.floorAbove;
    }
  }
  const usual = (text: string): string => fill(words.asUsual, { usual: text });
  switch (setting.kind) {
    case 'text':
      return <TextField {...common} {...typing} value={now[setting.field] ?? ''} />;
    case 'percent': {
      const hint = [where, usual(formatPercent(setting.usual, { decimals: 0, separators }))];
      return (
        <NumberField
          {...common}
          {...typing}
          hint={hint.filter(Boolean).join(' · ')}
          isPercent
          value={now[setting.field]}
          checked={setNumber}
        />
      );
    }
    case 'months':
      return <NumberField {...common} {...typing} value={now[setting.field]} checked={setNumber} />;
    case 'date':
      return (
        <DateField
          {...common}
          value={setup.meetingDate}
          change={(meetingDate) => {
            put({ meetingDate });
          }}
        />
      );
    case 'month of the year':
      return (
        <ChoiceField
          {...common}
          value={setup.fiscalYearStarts === undefined ? undefined : String(setup.fiscalYearStarts)}
          choices={MONTHS.map((month) => ({
            value: String(month),
            label: monthName(month, language),
          }))}
          none={usual(monthName(1, language))}
          change={(month) => {
            put({ fiscalYearStarts: month === undefined ? undefined : Number(month) });
          }}
        />
      );
    case 'period':
      return (
        <ChoiceField
          {...common}
          value={setup.currentPeriod && String(setup.currentPeriod.ordinal)}
          choices={periods.map((period) => ({
            value: String(period.ordinal),
            label: periodLabel(period, language),
          }))}
          none={words.lastWithActual}
          change={(chosen) => {
            put({ currentPeriod: periods.find(({ ordinal }) => String(ordinal) === chosen) });
          }}
        />
      );
    case 'choice':
      return (
        <ChoiceField
          {...common}
          value={setting.wordOf(setup)}
          choices={setting.words.map((word) => ({ value: word, label: words.choices[word] }))}
          none={usual(words.choices[setting.usual])}
          change={(word) => {
            save((old) => setting.put(old, word));
          }}
        />
      );
  }
}
