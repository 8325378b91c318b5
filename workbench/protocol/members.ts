import type { ArgumentReader, Method, Outcome, Scalar } from './object-type';
import type { Json } from './wire';

/** A value that can only be loaded. */
export function readOnly<Owner>(get: (owner: Owner) => Json): Scalar<Owner> {
  return { get };
}

/** A value that can be loaded and set; `read` checks what was sent. */
export function readWrite<Owner, Value>(
  read: ArgumentReader<Value>,
  get: (owner: Owner) => Json,
  set: (owner: Owner, value: Value) => void,
): Scalar<Owner> {
  return {
    get,
    set: (owner, value) => {
      set(owner, read(value));
    },
  };
}

type ValuesOf<Readers extends readonly ArgumentReader<unknown>[]> = {
  [Index in keyof Readers]: Readers[Index] extends ArgumentReader<infer Value> ? Value : never;
};

/** What a function without an answer gives. */
type Nothing = ReturnType<() => void>;

/** A method: one reader for each parameter, and what it does with what they read. */
export function method<Owner, const Readers extends readonly ArgumentReader<unknown>[]>(
  readers: Readers,
  run: (owner: Owner, ...args: ValuesOf<Readers>) => Outcome | Promise<Outcome> | Nothing,
  { readsResults = false } = {},
): Method<Owner> {
  return {
    readsResults,
    run: (owner, args) => {
      const values = readers.map((read, index) => read(args[index])) as ValuesOf<Readers>;
      return run(owner, ...values) ?? undefined;
    },
  };
}
