import { invalidArgument } from './host-error';
import { HostObject } from './host-object';
import type { Argument, ArgumentReader } from './object-type';
import type { Json } from './wire';

/** Readers of arguments: each gives a value of its type or throws InvalidArgument. */

export const text: ArgumentReader<string> = (value) => {
  if (typeof value === 'string') return value;
  throw invalidArgument();
};

export const number: ArgumentReader<number> = (value) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument();
};

export const wholeNumber: ArgumentReader<number> = (value) => {
  const read = number(value);
  if (Number.isInteger(read)) return read;
  throw invalidArgument();
};

/** Truth values; numbers and texts are refused, as Excel does. */
export const truth: ArgumentReader<boolean> = (value) => {
  if (typeof value === 'boolean') return value;
  throw invalidArgument();
};

function isPlain(value: Argument): value is Json {
  if (value === undefined || value instanceof HostObject) return false;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values<Argument>(value).every((part) => part === undefined || isPlain(part));
}

/** Plain data of any shape. */
export const anything: ArgumentReader<Json> = (value) => {
  if (isPlain(value)) return value;
  throw invalidArgument();
};

/** Null and a missing argument are undefined. */
export function optional<Value>(read: ArgumentReader<Value>): ArgumentReader<Value | undefined> {
  return (value) => (value === undefined || value === null ? undefined : read(value));
}

/** Null and a missing argument are the value that Excel takes then. */
export function otherwise<Value>(
  read: ArgumentReader<Value>,
  instead: Value,
): ArgumentReader<Value> {
  return (value) => (value === undefined || value === null ? instead : read(value));
}

/** One of the words of an enumeration, in any case of letters. */
export function oneOf<const Word extends string>(words: readonly Word[]): ArgumentReader<Word> {
  return (value) => {
    const wanted = text(value).toLowerCase();
    const found = words.find((word) => word.toLowerCase() === wanted);
    if (found === undefined) throw invalidArgument();
    return found;
  };
}

/** The first reader that accepts. */
export function either<One, Other>(
  one: ArgumentReader<One>,
  other: ArgumentReader<Other>,
): ArgumentReader<One | Other> {
  return (value) => {
    try {
      return one(value);
    } catch {
      return other(value);
    }
  };
}

/** An object of the host, of a class that is named late because classes name each other. */
export function objectOf<Instance extends HostObject>(
  classOf: () => abstract new (...args: never[]) => Instance,
): ArgumentReader<Instance> {
  return (value: Argument) => {
    if (value instanceof classOf()) return value;
    throw invalidArgument();
  };
}

export function listOf<Value>(read: ArgumentReader<Value>): ArgumentReader<Value[]> {
  return (value) => {
    if (!Array.isArray(value)) throw invalidArgument();
    return value.map((item: Argument) => read(item));
  };
}

/** A record of plain data; its members are read by whoever takes it. */
export const record: ArgumentReader<Readonly<Record<string, Json | undefined>>> = (value) => {
  const data = anything(value);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw invalidArgument();
  return data;
};
