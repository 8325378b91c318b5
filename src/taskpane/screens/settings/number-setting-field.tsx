import { useState } from 'react';
import { formatNumber, formatPercent } from '../../../look/format-number';
import { decimalsNeeded } from '../../../look/rounded-digits';
import type { Separators } from '../../../look/separators';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { NumberField } from '../../parts/form/number-field';
import type { NumberSetting } from './number-settings';
import type { SettingControlProps } from './setting-control';
import { settingFault, type SettingFault } from './setting-fault';

interface Props extends SettingControlProps {
  readonly setting: NumberSetting;
}

/** A number of Setup; it is saved when its field is left, as long as nothing is wrong with it. */
export function NumberSettingField({ setting, setup, cell, save }: Props) {
  const { texts, separators } = usePaneLook();
  const words = texts.settings;
  const [typed, setTyped] = useState<{ readonly value: number | undefined }>();
  const [isNumber, setNumber] = useState(true);
  const { isPercent, usual } = setting;
  const value = typed ? typed.value : setting.valueOf(setup);
  const fault = typed && settingFault(setting, setting.put(setup, value));
  const said = (amount: number): string => figureText(amount, isPercent, separators);
  const asUsual = usual === undefined ? undefined : fill(words.asUsual, { usual: said(usual) });
  return (
    <NumberField
      label={words.fields[setting.name]}
      hint={[cell, asUsual].filter(Boolean).join(' · ')}
      error={fault && faultText(fault, setting, { words, said })}
      value={value}
      isPercent={isPercent}
      checked={setNumber}
      change={(next) => {
        setTyped({ value: next });
      }}
      left={() => {
        if (!typed || fault || !isNumber) return;
        setTyped(undefined);
        if (typed.value !== setting.valueOf(setup)) save((now) => setting.put(now, typed.value));
      }}
    />
  );
}

function figureText(value: number, isPercent: boolean, separators: Separators): string {
  const decimals = decimalsNeeded(value, isPercent ? 2 : 0);
  return isPercent
    ? formatPercent(value, { decimals, separators })
    : formatNumber(value, { decimals, separators });
}

interface Telling {
  readonly words: Dictionary['pane']['settings'];
  readonly said: (value: number) => string;
}

/** What to type instead. */
function faultText(
  fault: SettingFault,
  { low, high }: NumberSetting,
  { words, said }: Telling,
): string {
  switch (fault.kind) {
    case 'outside':
      return high === undefined
        ? fill(words.below, { low: said(low) })
        : fill(words.outside, { low: said(low), high: said(high) });
    case 'amber above green':
      return fill(words.amberAbove, { green: said(fault.green), amber: said(fault.amber) });
    case 'floor above cap':
      return words.floorAbove;
  }
}
