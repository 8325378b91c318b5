import type { KeyPair } from '../serve';

/** A certificate for localhost; `isTrusted` when the browser accepts it without asking. */
export interface Certificate extends KeyPair {
  readonly isTrusted: boolean;
}
