import type { Period } from '../periods/period';
import type { Entry } from './entry';

/** Why a figure may be a slip of the hand. It is worth a look, and no reason not to take it. */
export type Doubt =
  /** Eight times or more the figure before, or an eighth of it or less: `isMore` says which; the unit may be wrong. */
  | {
      readonly kind: 'factor';
      readonly factor: number;
      readonly isMore: boolean;
      readonly against: Period;
    }
  /** Below zero after figures above, or the other way round. */
  | { readonly kind: 'sign'; readonly was: number; readonly against: Period }
  /** More than a tenth away from the figure before, and outside everything of the year; `by` is a ratio. */
  | { readonly kind: 'change'; readonly by: number; readonly against: Period };

const WRONG_UNIT_FROM = 8;
const UNUSUAL_FROM = 0.1;

/** What is doubtful about a figure beside those of the year before it; undefined where nothing is. */
export function doubtAbout(actual: number, { earlier }: Pick<Entry, 'earlier'>): Doubt | undefined {
  const last = earlier[0];
  if (last === undefined || last.actual === 0 || actual === 0) return undefined;
  const against = last.period;
  const ratio = actual / last.actual;
  if (ratio < 0) {
    const hadBoth = earlier.some((each) => Math.sign(each.actual) === Math.sign(actual));
    return hadBoth ? undefined : { kind: 'sign', was: last.actual, against };
  }
  if (ratio >= WRONG_UNIT_FROM) return { kind: 'factor', factor: ratio, isMore: true, against };
  if (ratio <= 1 / WRONG_UNIT_FROM) {
    return { kind: 'factor', factor: 1 / ratio, isMore: false, against };
  }
  const by = (actual - last.actual) / Math.abs(last.actual);
  return Math.abs(by) > UNUSUAL_FROM && isOutside(actual, earlier)
    ? { kind: 'change', by, against }
    : undefined;
}

function isOutside(actual: number, earlier: Entry['earlier']): boolean {
  return (
    earlier.every((each) => actual > each.actual) || earlier.every((each) => actual < each.actual)
  );
}
