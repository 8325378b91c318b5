import type { Analysis } from '../model/analysis';

/** Whether a row says what somebody else thinks of a KPI, and not why it is where it is and what follows. */
export function isVoice({ voice, whatHappened, rootCause, noActionBecause }: Analysis): boolean {
  const explains = rootCause !== undefined || noActionBecause !== undefined;
  return voice !== undefined && whatHappened !== undefined && !explains;
}
