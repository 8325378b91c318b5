import { fill } from '../../strings/fill';
import type { Failure } from '../arguments/failure';
import { sentence } from './sentence-language';

/** The error value that Excel shows for a Failure, with its sentence in the language of Excel. */
export function cellError(failure: Failure): object {
  const { reason } = failure;
  if (reason.kind === 'passed on') return reason.error;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    reason.kind === 'invalid' ? invalidValue : notAvailable,
    fill(sentence(reason.sentence), reason.data),
  );
}
