import { parseDate, type CalendarDate } from '../scorecard/periods/calendar-date';
import { parsePeriodText } from '../scorecard/periods/period-text';
import { CALENDAR_YEAR } from '../scorecard/periods/fiscal-calendar';
import { FIRST_YEAR } from '../tables/cells/date';
import { collectRequest, type CollectRequest } from './collect-request';
import { EXIT } from './exit-code';
import { failure, isFailure, type Failure } from './failure';
import { reviewRequest, type ReviewRequest } from './review-request';
import { statusRequest, type StatusRequest } from './status-request';

/** What the user asked for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | { readonly command: 'sample'; readonly out: string; readonly force: boolean }
  | ({ readonly command: 'review' } & ReviewRequest)
  | ({ readonly command: 'collect' } & CollectRequest)
  | ({ readonly command: 'import' } & ImportRequest)
  | ({ readonly command: 'due' } & DueRequest)
  | ({ readonly command: 'status' } & StatusRequest)
  | {
      readonly command: 'check';
      readonly file: string;
      readonly period?: string;
      readonly json: boolean;
    };

/** What `import` is asked for. */
export interface ImportRequest {
  readonly file: string;
  /** Look at this sheet only. */
  readonly sheet?: string;
  /** A file with a proposal that was printed and changed. */
  readonly plan?: string;
  /** Where to write a scorecard; absent when the proposal is all that is wanted. */
  readonly out?: string;
  readonly json: boolean;
  readonly force: boolean;
}

/** What `due` is asked for. */
export interface DueRequest {
  readonly file: string;
  /** The day that lateness is counted to; today when absent. */
  readonly on?: CalendarDate;
  readonly json: boolean;
}

/** The options of each command: with a value after it, or alone. */
const OPTIONS = {
  sample: { out: 'value', force: 'alone' },
  check: { period: 'value', json: 'alone' },
  status: { period: 'value', json: 'alone', csv: 'alone', map: 'alone', summary: 'alone' },
  review: {
    period: 'value',
    unit: 'value',
    out: 'value',
    'all-units': 'alone',
    'out-dir': 'value',
    final: 'alone',
    force: 'alone',
  },
  collect: {
    into: 'value',
    out: 'value',
    'prefer-review': 'alone',
    json: 'alone',
    force: 'alone',
  },
  due: { on: 'value', json: 'alone' },
  import: { sheet: 'value', plan: 'value', out: 'value', json: 'alone', force: 'alone' },
} as const satisfies Record<string, Record<string, 'value' | 'alone'>>;

type CommandName = keyof typeof OPTIONS;

export const SAMPLE_FILE = 'sample-scorecard.xlsx';

/** Understands the words after `bsc`, or says what is wrong with them. */
export function parseCommandLine(words: readonly string[]): Request | Failure {
  const [command = 'help', ...rest] = words;
  if (['help', '--help', '-h'].includes(command)) return { command: 'help' };
  if (['version', '--version', '-v'].includes(command)) return { command: 'version' };
  if (!isCommandName(command)) return failure('unknownCommand', { command }, EXIT.wrongUsage);
  if (asksForHelp(rest)) return { command: 'help' };
  const given = splitWords(command, rest);
  if ('kind' in given) return given;
  return command === 'sample' ? sampleRequest(given) : fileRequest(command, given);
}

function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  const options = end < 0 ? words : words.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

interface Given {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(OPTIONS, word);
}

/** Sorts the words into files and options; after a word `--` every word is a file, whatever it begins with. */
function splitWords(command: CommandName, words: readonly string[]): Given | Failure {
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--') return { files: [...files, ...words.slice(index + 1)], options };
    if (!/^-./.test(word)) {
      files.push(word);
      continue;
    }
    const option = readOption(command, word, words[index + 1]);
    if ('kind' in option) return option;
    if (options.has(option.name)) {
      return failure('optionTwice', { option: `--${option.name}` }, EXIT.wrongUsage);
    }
    options.set(option.name, option.value);
    index += option.tookNext ? 1 : 0;
  }
  return { files, options };
}

interface Option {
  readonly name: string;
  readonly value: string;
  /** Whether the value is the next word, as in `--out FILE`; `--out=FILE` is one word. */
  readonly tookNext: boolean;
}

function readOption(
  command: CommandName,
  word: string,
  next: string | undefined,
): Option | Failure {
  const known: Readonly<Record<string, 'value' | 'alone'>> = OPTIONS[command];
  const [name = '', attached] = word.slice(2).split(/=(.*)/s);
  const takes = word.startsWith('--') && Object.hasOwn(known, name) ? known[name] : undefined;
  if (!takes) return failure('unknownOption', { command, option: word }, EXIT.wrongUsage);
  const option = `--${name}`;
  if (takes === 'alone') {
    if (attached === undefined) return { name, value: '', tookNext: false };
    return failure('optionTakesNoValue', { option }, EXIT.wrongUsage);
  }
  const value = attached ?? (next?.startsWith('--') ? '' : next);
  if (!value) return failure('optionNeedsValue', { option }, EXIT.wrongUsage);
  return { name, value, tookNext: attached === undefined };
}

function sampleRequest({ files, options }: Given): Request | Failure {
  const [extra] = files;
  if (extra !== undefined) return failure('tooManyFiles', { file: extra }, EXIT.wrongUsage);
  return {
    command: 'sample',
    out: options.get('out') ?? SAMPLE_FILE,
    force: options.has('force'),
  };
}

function fileRequest(
  command: Exclude<CommandName, 'sample'>,
  { files, options }: Given,
): Request | Failure {
  const [file, extra] = files;
  if (!file) return failure('noFile', { command }, EXIT.wrongUsage);
  if (extra !== undefined) return failure('tooManyFiles', { file: extra }, EXIT.wrongUsage);
  if (command === 'import') return importRequest(file, options);
  if (command === 'due') return dueRequest(file, options);
  if (command === 'collect') {
    const asked = collectRequest(file, options);
    return isFailure(asked) ? asked : { command, ...asked };
  }
  const period = options.get('period');
  // Whether a text names a period does not depend on the fiscal year, so it can be said before the file is read.
  if (period !== undefined && !namesPeriod(period)) {
    return failure('badPeriod', { period }, EXIT.wrongUsage);
  }
  if (command === 'check') return { command, file, period, json: options.has('json') };
  if (command === 'status') {
    const wanted = statusRequest(file, options);
    return isFailure(wanted) ? wanted : { command, ...wanted };
  }
  const asked = reviewRequest(file, options);
  return isFailure(asked) ? asked : { command, ...asked };
}

function dueRequest(file: string, options: Given['options']): Request | Failure {
  const on = options.get('on')?.trim();
  if (on !== undefined && parseDate(on) === undefined) {
    return failure('badDay', { day: on }, EXIT.wrongUsage);
  }
  return { command: 'due', file, on, json: options.has('json') };
}

function importRequest(file: string, options: Given['options']): Request {
  const [sheet, plan, out] = [options.get('sheet'), options.get('plan'), options.get('out')];
  const [json, force] = [options.has('json'), options.has('force')];
  return { command: 'import', file, sheet, plan, out, json, force };
}

/** A period of the calendar of Excel. */
function namesPeriod(text: string): boolean {
  const year = Number(text.trim().slice(0, 4));
  return year >= FIRST_YEAR && parsePeriodText(text, CALENDAR_YEAR) !== undefined;
}
