import type { functions } from '../../strings/en/functions';
import type { scorecardFunction } from '../../strings/en/scorecard-function';

/** A sentence of the dictionary that tells the user what is wrong and what to do. */
export type SentenceKey = keyof typeof functions | keyof typeof scorecardFunction;

export type SentenceData = Readonly<Record<string, string | number>>;

/** Why a cell has no result. A value inside; only the last step before Excel turns it into an error. */
export type Reason =
  | {
      /** `invalid`: wrong type or impossible set-up (#VALUE!). `unavailable`: not enough data (#N/A). */
      readonly kind: 'invalid' | 'unavailable';
      readonly sentence: SentenceKey;
      readonly data: SentenceData;
    }
  /** An error that came in with an argument and goes out as it is. */
  | { readonly kind: 'passed on'; readonly error: object };

/** A reason in the place of a value. */
export class Failure {
  private constructor(readonly reason: Reason) {}

  static invalid(sentence: SentenceKey, data: SentenceData = {}): Failure {
    return new Failure({ kind: 'invalid', sentence, data });
  }

  static unavailable(sentence: SentenceKey, data: SentenceData = {}): Failure {
    return new Failure({ kind: 'unavailable', sentence, data });
  }

  static passedOn(error: object): Failure {
    return new Failure({ kind: 'passed on', error });
  }
}
