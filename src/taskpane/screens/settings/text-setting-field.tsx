import { useState } from 'react';
import { usePaneLook } from '../../look/pane-look';
import { TextField } from '../../parts/form/text-field';
import type { SettingControlProps } from './setting-control';

interface Props extends SettingControlProps {
  readonly field: 'company' | 'scorecard' | 'currency';
}

/** A text of Setup; it is saved when its field is left. */
export function TextSettingField({ field, setup, cell, save }: Props) {
  const words = usePaneLook().texts.settings;
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      label={words.fields[field]}
      hint={cell}
      value={typed ?? setup[field] ?? ''}
      change={setTyped}
      left={() => {
        setTyped(undefined);
        if (typed !== undefined && typed !== (setup[field] ?? '')) {
          save((now) => ({ ...now, [field]: typed }));
        }
      }}
    />
  );
}
