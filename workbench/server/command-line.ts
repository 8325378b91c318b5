import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly port: number;
  /** Another workbook than the sample, opened at start. */
  readonly book: string | undefined;
  readonly opensBrowser: boolean;
  /** A folder with a built add-in; undefined builds `dist` when its sources are newer. */
  readonly addIn: string | undefined;
}

export type CommandLine =
  | { readonly kind: 'start'; readonly options: StartOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string };

export const DEFAULT_PORT = 3443;
const LARGEST_PORT = 65_535;

export const HELP = `The workbench: the add-in in your browser, without Excel.

  npm start [-- options]

  --no-open      do not open the browser, only print the address
  --port N       serve on this port of localhost instead of ${DEFAULT_PORT}; 0 takes any free one
  --book FILE    open this .xlsx file instead of the sample scorecard; the file is never written
  --add-in DIR   serve an add-in that is built already, instead of building dist
  --help         these lines

It runs until it is stopped with Ctrl+C. Nothing is sent anywhere: it serves and uses localhost alone.
`;

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  return port <= LARGEST_PORT ? port : undefined;
}

function wrong(what: string): CommandLine {
  return { kind: 'wrong', sentence: `${what} npm start -- --help lists the options.` };
}

const OPTIONS = {
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
  book: { type: 'string' },
  'add-in': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function readWords(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, strict: true }).values;
}

export function readCommandLine(words: readonly string[]): CommandLine {
  let values: ReturnType<typeof readWords>;
  try {
    values = readWords(words);
  } catch (fault) {
    const [sentence = ''] = (fault as Error).message.split('. ');
    return wrong(`${sentence.replace(/\.$/, '')}.`);
  }
  if (values.help) return { kind: 'help' };
  const port = readPort(values.port);
  if (port === undefined) {
    return wrong(`--port takes a number from 0 to ${LARGEST_PORT}, not ${String(values.port)}.`);
  }
  const opensBrowser = !values['no-open'];
  return {
    kind: 'start',
    options: { port, book: values.book, opensBrowser, addIn: values['add-in'] },
  };
}
