import { HostError } from './host-error';
import type { HostObject } from './host-object';
import type { Json } from './wire';

/** An argument as the interpreter hands it over: plain data, or an object of the host. */
export type Argument =
  Json | HostObject | readonly Argument[] | { readonly [member: string]: Argument } | undefined;
/** Reads an argument that came over the wire, or throws InvalidArgument. */
export type ArgumentReader<Value> = (value: Argument) => Value;

/** What a method gives: an object to go on with, data, or nothing. */
export type Outcome = HostObject | Json | undefined;

/** A value that can be loaded, and set when it has `set`. */
export interface Scalar<Owner> {
  readonly get: (owner: Owner) => Json;
  readonly set?: (owner: Owner, value: Argument) => void;
  /** Loaded only when it is asked for by name. */
  readonly isHeavy?: boolean;
  /** For the few whose name on the wire does not begin with a capital. */
  readonly wireName?: string;
}

export interface Method<Owner> {
  readonly run: (owner: Owner, args: readonly Argument[]) => Outcome | Promise<Outcome>;
  /** Its answer depends on results of formulas, so what was written before must be calculated first. */
  readonly readsResults: boolean;
}

type ApiClass<Name extends string> = Name extends keyof typeof Excel
  ? (typeof Excel)[Name] extends abstract new (...args: never[]) => infer Instance
    ? Instance
    : never
  : never;

/** Names of members of an Excel type, and those that the client library keeps to itself. */
export type MemberName<Name extends string> = [ApiClass<Name>] extends [never]
  ? string
  : (keyof ApiClass<Name> & string) | `_${string}`;

export type Scalars<Owner, Name extends string = string> = {
  readonly [Member in MemberName<Name>]?: Scalar<Owner>;
};
export type Navigations<Owner, Name extends string = string> = {
  readonly [Member in MemberName<Name>]?: (owner: Owner) => HostObject;
};
export type Methods<Owner, Name extends string = string> = {
  readonly [Member in MemberName<Name>]?: Method<Owner>;
};

/** The members of an Excel type that the host offers, under the API's own names. */
export interface TypeDefinition<Owner, Name extends string> {
  readonly scalars?: Scalars<Owner, Name>;
  readonly navigations?: Navigations<Owner, Name>;
  readonly methods?: Methods<Owner, Name>;
  /** The items of a collection, in order. */
  readonly items?: (owner: Owner) => readonly HostObject[];
  /** Its objects have no id of their own: the client asks the host to keep them between requests. */
  readonly keepsReference?: boolean;
}

/** A member under the name that it has on the wire. */
export type Named<Member> = Member & { readonly wireName: string };

/** A type as the interpreter sees it: members by their names in lower case. */
export interface ObjectType {
  readonly name: string;
  readonly keepsReference: boolean;
  readonly scalars: ReadonlyMap<string, Named<Scalar<HostObject>>>;
  readonly navigations: ReadonlyMap<
    string,
    { wireName: string; get: (owner: HostObject) => HostObject }
  >;
  readonly methods: ReadonlyMap<string, Named<Method<HostObject>>>;
  readonly items?: ((owner: HostObject) => readonly HostObject[]) | undefined;
}

/** `getItem` → `GetItem`, `_keepReference` → `_KeepReference`. */
export function wireNameOf(member: string): string {
  return member.startsWith('_')
    ? `_${wireNameOf(member.slice(1))}`
    : member.charAt(0).toUpperCase() + member.slice(1);
}

/** `GetItem` → `getItem`, as error locations name members. */
export function apiNameOf(wireName: string): string {
  return wireName.startsWith('_')
    ? `_${apiNameOf(wireName.slice(1))}`
    : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function mapMembers<Member, Result>(
  members: Readonly<Record<string, Member | undefined>>,
  change: (member: Member, wireName: string) => Result,
): Map<string, Result> {
  const entries = Object.entries(members).flatMap(([name, member]) =>
    member === undefined ? [] : [[name.toLowerCase(), change(member, wireNameOf(name))] as const],
  );
  return new Map(entries);
}

/** Gives members of a class in a form that takes any object, and refuses those of another class. */
class Members<Owner extends HostObject, Name extends string> {
  readonly #own: (object: HostObject) => Owner;
  readonly #definition: TypeDefinition<Owner, Name>;

  constructor(own: (object: HostObject) => Owner, definition: TypeDefinition<Owner, Name>) {
    this.#own = own;
    this.#definition = definition;
  }

  scalars(): ObjectType['scalars'] {
    const own = this.#own;
    return mapMembers<Scalar<Owner>, Named<Scalar<HostObject>>>(
      this.#definition.scalars ?? {},
      ({ get, set, isHeavy = false, wireName: special }, usual) => ({
        wireName: special ?? usual,
        isHeavy,
        get: (object) => get(own(object)),
        ...(set && {
          set: (object: HostObject, value: Argument) => {
            set(own(object), value);
          },
        }),
      }),
    );
  }

  navigations(): ObjectType['navigations'] {
    const own = this.#own;
    return mapMembers(
      this.#definition.navigations ?? {},
      (get: (owner: Owner) => HostObject, wireName) => ({
        wireName,
        get: (object: HostObject) => get(own(object)),
      }),
    );
  }

  methods(): ObjectType['methods'] {
    const own = this.#own;
    return mapMembers<Method<Owner>, Named<Method<HostObject>>>(
      this.#definition.methods ?? {},
      ({ run, readsResults }, wireName) => ({
        wireName,
        readsResults,
        run: (object, args) => run(own(object), args),
      }),
    );
  }

  items(): ObjectType['items'] {
    const { items } = this.#definition;
    return items && ((object) => items(this.#own(object)));
  }
}

function madeOnce<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const declared: ObjectType[] = [];

/** Every type that was declared so far, for the test that holds them against the client library. */
export function declaredTypes(): readonly ObjectType[] {
  return declared;
}

/**
 * Declares what the add-in may do with objects of a class. The keys are checked against the API's own type of that name,
 * so a misspelt member does not compile. The definition is a function because types name each other in circles: it is
 * called when the first object is used.
 */
export function defineType<Owner extends HostObject, Name extends string>(
  Class: abstract new (...args: never[]) => Owner,
  name: Name,
  define: () => TypeDefinition<Owner, Name>,
): ObjectType {
  const own = (object: HostObject): Owner => {
    if (object instanceof Class) return object;
    throw new Error(`A ${object.type.name} is no ${name}.`);
  };
  const made = madeOnce(() => {
    const definition = define();
    const members = new Members(own, definition);
    return {
      keepsReference: definition.keepsReference ?? false,
      scalars: members.scalars(),
      navigations: members.navigations(),
      methods: members.methods(),
      items: members.items(),
    };
  });
  const type: ObjectType = {
    name,
    get keepsReference() {
      return made().keepsReference;
    },
    get scalars() {
      return made().scalars;
    },
    get navigations() {
      return made().navigations;
    },
    get methods() {
      return made().methods;
    },
    get items() {
      return made().items;
    },
  };
  declared.push(type);
  return type;
}

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

/** The error of a member that the host has not got, or that the declared API sets do not hold. */
export function apiNotFound(typeName: string, member: string, reason: string): HostError {
  const place = `${typeName}.${member}`;
  return new HostError('ApiNotFound', `${place}: ${reason}`, place);
}
