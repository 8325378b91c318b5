import type { IgnoredFinding } from '../model/ignored-finding';
import type { Scorecard } from '../model/scorecard';
import { othersThan } from './heed-finding';

/** An entry for a finding that is left as it is: what was said of the same finding before goes. */
export function ignoreFinding(scorecard: Scorecard, entry: IgnoredFinding): Scorecard {
  return { ...scorecard, ignored: [...othersThan(entry, scorecard), entry] };
}
