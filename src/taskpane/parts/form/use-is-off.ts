import { useLookOnly } from '../../workspace/use-look-only';
import type { FieldProps } from './field-props';

/** Whether a field is off: by itself, or because nothing of the workbook can be saved. */
export function useIsOff({ isDisabled = false, isLook = false }: Partial<FieldProps>): boolean {
  const isLookOnly = useLookOnly() !== undefined;
  return isDisabled || (isLookOnly && !isLook);
}
