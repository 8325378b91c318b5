import type { Status } from '../../scorecard/model/status';
import { fill } from '../../strings/fill';
import type { ReviewSubject } from '../subject/review-subject';
import { statusText } from './status-text';

/** Sign and word of a status as Scorecard shows it; one that somebody set by hand says so. */
export function shownStatus(
  { status, override }: { readonly status: Status; readonly override?: object },
  { settings, words }: Pick<ReviewSubject, 'settings' | 'words'>,
): string {
  const text = statusText(status, settings);
  return override === undefined ? text : fill(words.common.manual, { status: text });
}
