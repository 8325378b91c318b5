import type { HostObject } from './host-object';
import { HostError, apiNotFound } from './host-error';
import type { ObjectType } from './object-type';
import type { Json, QueryInfo, RecursiveQueryInfo } from './wire';

/** Names for which a level of a query stands. */
interface Level {
  readonly scalars: Set<string>;
  isEverything: boolean;
  readonly navigations: Map<string, string[]>;
}

/** What shaping an answer needs from the batch. */
export interface QueryContext {
  /** The members by which the client finds an object again. */
  identityOf(object: HostObject): Record<string, Json>;
  /** Refuses members above the declared API sets. */
  check(type: ObjectType, wireName: string): void;
  /** Reads a scalar or a navigation property, naming the member in errors. */
  read<Result>(type: ObjectType, wireName: string, job: () => Result): Result;
}

/** How the answer names its parts: as the wire does, or as the API does (`retrieve`). */
export type Naming = 'wire' | 'api';

const ALL = ['*', '$all'];
const NONE = '$none';
const ITEMS = 'items';

function readLevel(type: ObjectType, names: readonly string[]): Level {
  const level: Level = { scalars: new Set(), isEverything: false, navigations: new Map() };
  for (const name of names) {
    const [first = '', ...rest] = name.split('/');
    const key = first.toLowerCase();
    if (first === NONE || first === '') continue;
    if (ALL.includes(first)) level.isEverything = true;
    else if (rest.length === 0 && type.scalars.has(key)) level.scalars.add(key);
    else if (type.navigations.has(key)) {
      const inner = level.navigations.get(key) ?? [];
      if (rest.length > 0) inner.push(rest.join('/'));
      level.navigations.set(key, inner);
    } else throw apiNotFound(type.name, first, 'the workbench has no such property.');
  }
  return level;
}

/** Loads what a query asks for. */
export class QueryShaper {
  readonly #context: QueryContext;
  readonly #naming: Naming;

  constructor(context: QueryContext, naming: Naming) {
    this.#context = context;
    this.#naming = naming;
  }

  shape(object: HostObject, { Select, Expand = [], Top, Skip = 0 }: QueryInfo): Json {
    if (object.isNull) return null;
    const items = object.type.items?.(object);
    if (!items) return this.#shapeOne(object, [...(Select ?? ALL.slice(0, 1)), ...Expand]);
    const end = Top === undefined ? items.length : Skip + Top;
    return this.#shapeItems(object, items.slice(Skip, end), Skip, Select, Expand);
  }

  /** `loadRecursive`: every object that can be reached gets the query of its type. */
  shapeRecursively(object: HostObject, query: RecursiveQueryInfo, depth = 0): Json {
    if (object.isNull) return null;
    const own = query.Queries[object.type.name];
    const answer = own ? this.shape(object, own) : { ...this.#context.identityOf(object) };
    const isDeepest = query.MaxDepth !== undefined && depth >= query.MaxDepth;
    if (isDeepest || !isRecord(answer)) return answer;
    const { type } = object;
    for (const { wireName, get } of type.navigations.values()) {
      if (!this.#isDeclared(type, wireName)) continue;
      const next = this.#context.read(type, wireName, () => get(object));
      if (next.isNull || !query.Queries[next.type.name]) continue;
      answer[this.#nameOf(wireName)] = this.shapeRecursively(next, query, depth + 1);
    }
    return answer;
  }

  #shapeItems(
    object: HostObject,
    items: readonly HostObject[],
    firstIndex: number,
    select: readonly string[] | undefined,
    expand: readonly string[],
  ): Json {
    const strip = (name: string) => (name.startsWith(`${ITEMS}/`) ? name.slice(6) : name);
    const own = new Set<string>();
    const ofItems: string[] = [];
    for (const name of select ?? []) {
      if (object.type.scalars.has(name.toLowerCase())) own.add(name);
      else if (name !== ITEMS) ofItems.push(strip(name));
    }
    const isAll =
      select === undefined || (ofItems.length === 0 && own.size === 0 && !select.includes(NONE));
    const asked = [...(isAll ? ALL.slice(0, 1) : ofItems), ...expand.map(strip)];
    const collection = this.#scalarsOf(object, isAll ? '*' : own);
    collection[this.#naming === 'wire' ? '_Items' : ITEMS] = items.map((item, index) => ({
      _Index: firstIndex + index,
      ...this.#shapeOne(item, asked),
    }));
    return collection;
  }

  #shapeOne(object: HostObject, names: readonly string[]): Record<string, Json> {
    const { type } = object;
    const level = readLevel(type, names);
    const answer = this.#scalarsOf(object, level.isEverything ? '*' : level.scalars);
    if (level.isEverything) Object.assign(answer, this.#scalarsOf(object, level.scalars));
    for (const [key, inner] of level.navigations) {
      const navigation = type.navigations.get(key);
      if (!navigation) continue;
      const { wireName, get } = navigation;
      this.#context.check(type, wireName);
      const next = this.#context.read(type, wireName, () => get(object));
      const query = inner.length > 0 ? { Select: inner } : {};
      answer[this.#nameOf(wireName)] = this.shape(next, query);
    }
    return answer;
  }

  #scalarsOf(object: HostObject, names: ReadonlySet<string> | '*'): Record<string, Json> {
    const { type } = object;
    const answer = { ...this.#context.identityOf(object) };
    const asked =
      names === '*'
        ? [...type.scalars.values()].filter(({ isHeavy }) => !isHeavy)
        : [...names].flatMap((name) => type.scalars.get(name.toLowerCase()) ?? []);
    for (const { wireName, get } of asked) {
      if (names === '*' && !this.#isDeclared(type, wireName)) continue;
      this.#context.check(type, wireName);
      answer[this.#nameOf(wireName)] = this.#context.read(type, wireName, () => get(object));
    }
    return answer;
  }

  /** "Everything" means everything of the declared API sets. */
  #isDeclared(type: ObjectType, wireName: string): boolean {
    try {
      this.#context.check(type, wireName);
      return true;
    } catch (fault) {
      if (fault instanceof HostError && fault.code === 'ApiNotFound') return false;
      throw fault;
    }
  }

  #nameOf(wireName: string): string {
    if (this.#naming === 'wire' || wireName.startsWith('_')) return wireName;
    return wireName.charAt(0).toLowerCase() + wireName.slice(1);
  }
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
