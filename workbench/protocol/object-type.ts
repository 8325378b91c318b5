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
