import { useState } from 'react';
import { Input } from '@fluentui/react-components';
import { formatNumber } from '../../../look/format-number';
import { readNumber } from '../../../look/read-number';
import { usePaneLook } from '../../look/pane-look';
import type { FieldProps } from './field-props';
import { FormField } from './form-field';
import { useIsOff } from './use-is-off';

interface Props extends FieldProps {
  /** In the model's unit: a ratio where `isPercent`. */
  readonly value: number | undefined;
  /** Shown and entered as per cent, kept as a ratio. */
  readonly isPercent?: boolean;
  /** What stands after the number, such as a unit of measure. */
  readonly unit?: string | undefined;
  readonly change: (value: number | undefined) => void;
  /** Told with each change whether what stands in the field is a number; a form with one that is none cannot be saved. */
  readonly checked?: (isNumber: boolean) => void;
}

/** Twelve significant digits: what is typed comes back as it was, and the rest of a computed number does not show. */
const DIGITS = 12;

/** A number, typed as Excel writes numbers here. What is no number stays as typed, with a sentence. */
export function NumberField({ value, isPercent = false, unit, change, checked, ...field }: Props) {
  const { texts, separators } = usePaneLook();
  const isOff = useIsOff(field);
  const [typed, setTyped] = useState<string>();
  const shown = value === undefined ? '' : textOf(isPercent ? value * 100 : value, separators);
  const isNumber = typed === undefined || readNumber(typed, separators) !== 'not a number';
  return (
    <FormField {...field} error={isNumber ? field.error : texts.form.notANumber}>
      <Input
        value={typed ?? shown}
        inputMode="decimal"
        disabled={isOff}
        contentAfter={unit ?? (isPercent ? '%' : undefined)}
        onChange={(_, data) => {
          setTyped(data.value);
          const read = readNumber(data.value, separators);
          checked?.(read !== 'not a number');
          if (read === 'not a number') {
            // What was a number before the last letter is not what is meant.
            change(undefined);
            return;
          }
          const isTypedInPercent = data.value.includes('%');
          change(read !== undefined && isPercent && !isTypedInPercent ? read / 100 : read);
        }}
        onBlur={() => {
          if (isNumber) setTyped(undefined);
          field.left?.();
        }}
      />
    </FormField>
  );
}

function textOf(value: number, separators: Parameters<typeof readNumber>[1]): string {
  const rounded = Number(value.toPrecision(DIGITS));
  const [, fraction = ''] = String(Math.abs(rounded)).split('.');
  const decimals = fraction.includes('e') ? DIGITS : fraction.length;
  return formatNumber(rounded, { decimals, separators: { ...separators, group: '' } });
}
