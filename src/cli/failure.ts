import { fill } from '../strings/fill';
import type { cli } from '../strings/en/cli';
import type { ExitCode } from './exit-code';

/** Why a command cannot go on: the sentence's key in the section `cli`, what it needs, and the exit code. */
export interface Failure {
  readonly kind: 'failure';
  readonly text: keyof typeof cli;
  readonly values: Readonly<Record<string, string | number>>;
  readonly exit: ExitCode;
}

export function failure(text: Failure['text'], values: Failure['values'], exit: ExitCode): Failure {
  return { kind: 'failure', text, values, exit };
}

/** The sentence of a failure in the language of the given texts. */
export function failureSentence(
  { text, values }: Failure,
  texts: Readonly<Record<keyof typeof cli, string>>,
): string {
  return fill(texts[text], values);
}

export function isFailure(result: object): result is Failure {
  return 'kind' in result && result.kind === 'failure';
}
