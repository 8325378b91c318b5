import { statusSymbol } from '../../look/status-symbol';
import { statusWord } from '../../look/status-word';
import type { Settings } from '../../scorecard/evaluation/settings';
import type { Status } from '../../scorecard/model/status';

/** Sign and word of a status as the sheets show them: ● Green. */
export function statusText(
  status: Status,
  { language, statusWords }: Pick<Settings, 'language' | 'statusWords'>,
): string {
  return `${statusSymbol(status)} ${statusWord(status, language, statusWords)}`;
}
