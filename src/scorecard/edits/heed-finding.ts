import type { IgnoredFinding } from '../model/ignored-finding';
import type { Scorecard } from '../model/scorecard';

/** A finding that was ignored counts again. */
export function heedFinding(scorecard: Scorecard, entry: IgnoredFinding): Scorecard {
  return { ...scorecard, ignored: othersThan(entry, scorecard) };
}

/** The entries about other findings. */
export function othersThan(
  entry: IgnoredFinding,
  { ignored }: Scorecard,
): readonly IgnoredFinding[] {
  return ignored.filter((each) => keyOf(each) !== keyOf(entry));
}

function keyOf({ rule, object }: IgnoredFinding): string {
  return JSON.stringify([rule.trim().toUpperCase(), (object ?? '').trim().toUpperCase()]);
}
