import { hasTwoLimits } from '../../content/has-two-limits';
import { fullAddressOf } from '../../engine';
import type { ValidationKind, ValidationRule } from '../../engine/formats';
import {
  HostObject,
  invalidArgument,
  oneOf,
  text,
  truth,
  type Argument,
  type ArgumentReader,
  type Json,
} from '../../protocol';
import { COMPARISONS } from '../comparisons';
import { Range } from '../range/range';

const OPERATORS = {
  ...COMPARISONS,
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;
type OperatorName = keyof typeof OPERATORS;
const OPERATOR_NAMES = Object.keys(OPERATORS) as OperatorName[];

/** The member of the API's record that each kind of validation has. */
const KEYS = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
  list: 'list',
  custom: 'custom',
} as const satisfies Readonly<Record<string, ValidationKind>>;
type Key = keyof typeof KEYS;
const KEY_NAMES = Object.keys(KEYS) as Key[];

const LONGEST_LIST = 255;
const DAY_MS = 86_400_000;
/** The day before the first of 1900, as spreadsheets count with 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DATE_TEXT = /^\d{4}-\d{1,2}-\d{1,2}/;
const TIME_TEXT = /^(\d{1,2}):(\d{2})(?::(\d{2}))?/;
const WIRE_DATE = /^Date\((-?\d+)\)$/;

type Part = Pick<ValidationRule, 'kind' | 'operator' | 'formula1' | 'formula2' | 'dropDown'>;
type Members = Readonly<Record<string, Argument>>;

/** A record whose members may be objects of the host, as a range for the source of a list. */
export const members: ArgumentReader<Members> = (value) => {
  const isRecord = typeof value === 'object' && value !== null && !(value instanceof HostObject);
  if (!isRecord || Array.isArray(value)) throw invalidArgument();
  return Object.fromEntries(Object.entries<Argument>(value));
};

function absoluteAddress({ book, sheetId, box }: Range): string {
  const address = fullAddressOf(book.engine.sheets.nameOf(sheetId), box);
  const at = address.lastIndexOf('!') + 1;
  return `=${address.slice(0, at)}${address.slice(at).replace(/([A-Z]+)?(\d+)?/g, signed)}`;
}

function signed(_whole: string, letters: string | undefined, digits: string | undefined): string {
  return `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`;
}

/** A day of a text, as the number that cells have for it. */
function serialOf(written: string): number | undefined {
  const wire = WIRE_DATE.exec(written)?.[1];
  if (wire !== undefined) return (Number(wire) - DAY_ZERO) / DAY_MS;
  const time = TIME_TEXT.exec(written);
  if (time) {
    const [hours = 0, minutes = 0, seconds = 0] = time.slice(1).map((part) => Number(part || 0));
    return (hours * 3600 + minutes * 60 + seconds) / 86_400;
  }
  if (!DATE_TEXT.test(written)) return undefined;
  const stamp = Date.parse(written.length <= 10 ? `${written}T00:00:00Z` : zoned(written));
  return Number.isNaN(stamp) ? undefined : (stamp - DAY_ZERO) / DAY_MS;
}

function zoned(written: string): string {
  return /(Z|[+-]\d\d:?\d\d)$/.test(written) ? written : `${written}Z`;
}

/** A limit as Excel gives it back: a formula, `=10`. */
function limit(value: Argument, isDate: boolean): string {
  if (value instanceof Range) return absoluteAddress(value);
  if (typeof value === 'number') return `=${value}`;
  const written = text(value).trim();
  if (written === '') throw invalidArgument();
  if (written.startsWith('=')) return written;
  const serial = isDate ? serialOf(written) : undefined;
  if (serial !== undefined) return `=${serial}`;
  if (!Number.isFinite(Number(written))) throw invalidArgument();
  return `=${written}`;
}

function readList({ source, inCellDropDown }: Members): Part {
  const list = source instanceof Range ? absoluteAddress(source) : text(source);
  const isTooLong = !list.startsWith('=') && list.length > LONGEST_LIST;
  if (list === '' || isTooLong) throw invalidArgument();
  const dropDown = inCellDropDown === undefined ? true : truth(inCellDropDown);
  return { kind: 'list', operator: 'between', formula1: list, formula2: '', dropDown };
}

function readCustom({ formula }: Members): Part {
  const written = text(formula);
  if (written === '') throw invalidArgument();
  const formula1 = written.startsWith('=') ? written : `=${written}`;
  return { kind: 'custom', operator: 'between', formula1, formula2: '', dropDown: true };
}

function readBasic(kind: ValidationKind, { operator, formula1, formula2 }: Members): Part {
  const name = oneOf(OPERATOR_NAMES)(operator);
  const isDate = kind === 'date' || kind === 'time';
  return {
    kind,
    operator: OPERATORS[name],
    formula1: limit(formula1, isDate),
    formula2: hasTwoLimits(OPERATORS[name]) ? limit(formula2, isDate) : '',
    dropDown: true,
  };
}

/** Reads what may be entered: a record with one member. */
export function readRule(written: Members): Part | undefined {
  const given = KEY_NAMES.filter((key) => (written[key] ?? null) !== null);
  const [key, ...others] = given;
  if (key === undefined) return undefined;
  if (others.length > 0) throw invalidArgument();
  const inner = members(written[key]);
  if (key === 'list') return readList(inner);
  if (key === 'custom') return readCustom(inner);
  return readBasic(KEYS[key], inner);
}

/** The record that Excel gives for a validation. */
export function ruleRecord(rule: ValidationRule): Json {
  const key = KEY_NAMES.find((one) => KEYS[one] === rule.kind);
  if (key === undefined) return {};
  if (key === 'list') return { list: { inCellDropDown: rule.dropDown, source: rule.formula1 } };
  if (key === 'custom') return { custom: { formula: rule.formula1 } };
  const operator = OPERATOR_NAMES.find((name) => OPERATORS[name] === rule.operator) ?? 'Between';
  const formula2 = rule.formula2 === '' ? {} : { formula2: rule.formula2 };
  return { [key]: { formula1: rule.formula1, ...formula2, operator } };
}

/** The API's name of a kind. */
export function typeNameOf(kind: ValidationKind): string {
  const key = KEY_NAMES.find((one) => KEYS[one] === kind);
  return key === undefined ? 'None' : key.charAt(0).toUpperCase() + key.slice(1);
}
