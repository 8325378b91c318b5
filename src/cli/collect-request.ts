import { EXIT } from './exit-code';
import { failure, type Failure } from './failure';

/** What `collect` is asked for. */
export interface CollectRequest {
  /** The review that came back. */
  readonly file: string;
  /** The scorecard that it was built of. */
  readonly into: string;
  /** Where to write the scorecard with the answers; absent when looking at them is all that is wanted. */
  readonly out?: string;
  /** Of what the review and the tables both changed, the review is taken. */
  readonly prefersReview: boolean;
  readonly json: boolean;
  readonly force: boolean;
}

/** Understands the options of `collect`. */
export function collectRequest(
  file: string,
  options: ReadonlyMap<string, string>,
): CollectRequest | Failure {
  const [into, out] = [options.get('into'), options.get('out')];
  if (into === undefined) return failure('collectWithoutScorecard', {}, EXIT.wrongUsage);
  return {
    ...{ file, into },
    ...(out === undefined ? {} : { out }),
    prefersReview: options.has('prefer-review'),
    json: options.has('json'),
    force: options.has('force'),
  };
}
