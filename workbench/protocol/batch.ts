import { HostError, apiNotFound, invalidArgument, invalidReference } from './host-error';
import { HostObject, NULL_OBJECT } from './host-object';
import { apiNameOf, type Argument, type ObjectType, type Outcome } from './object-type';
import type { HostEnvironment } from './interpreter';
import { QueryShaper, type Naming, type QueryContext } from './query';
import { SentArguments } from './sent-arguments';
import {
  ActionKind,
  PathKind,
  type Action,
  type BatchRequest,
  type Json,
  type ObjectPath,
} from './wire';

const MISSING = 'the workbench has not got it.';
/** Names under which the client library sets what it reads under another. */
const SET_AS: Readonly<Record<string, string | undefined>> = {
  'Worksheet.Gridlines': 'ShowGridlines',
  'Worksheet.Headings': 'ShowHeadings',
};
const IS_NULL: Json = { _IsNull: true };

/** One request while it is carried out: every object path is walked once, when it is first needed. */
export class Batch implements QueryContext {
  readonly #environment: HostEnvironment;
  readonly #request: BatchRequest;
  readonly #root: HostObject;
  readonly #objects = new Map<number, HostObject>();
  readonly #keptHere = new Set<HostObject>();
  readonly #sent = new SentArguments((id) => this.#objectAt(id));

  constructor(environment: HostEnvironment, request: BatchRequest, root: HostObject) {
    this.#environment = environment;
    this.#request = request;
    this.#root = root;
  }

  async run(action: Action): Promise<Json> {
    if (action.ActionType === ActionKind.trace) return null;
    const object = await this.#objectAt(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return this.#instantiate(object, action.ObjectPathId);
      case ActionKind.query:
        return this.#query(object, action, 'wire');
      case ActionKind.queryAsJson:
        return this.#query(object, action, 'api');
      case ActionKind.recursiveQuery:
        return this.#query(object, action, 'wire');
      case ActionKind.method:
        return object.isNull ? IS_NULL : this.#callForValue(object, action);
      case ActionKind.setProperty:
        if (object.isNull) return IS_NULL;
        this.#set(object, action.Name, (await this.#sent.read(action.ArgumentInfo))[0]);
        return null;
      case ActionKind.update:
        if (object.isNull) return IS_NULL;
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.#set(object, name, await this.#sent.readValue(value));
        }
        return null;
      default:
        throw apiNotFound(object.type.name, `action ${action.ActionType}`, MISSING);
    }
  }

  identityOf(object: HostObject): Record<string, Json> {
    const identity: Record<string, Json> = {};
    for (const key of ['id', '_id']) {
      const scalar = object.type.scalars.get(key);
      if (scalar) identity[scalar.wireName] = scalar.get(object);
    }
    const reference = this.#environment.references.idOf(object);
    return reference === undefined ? identity : { ...identity, _ReferenceId: reference };
  }

  check(type: ObjectType, wireName: string): void {
    this.#environment.gate.check(type, wireName, apiNameOf(wireName));
  }

  read<Result>(type: ObjectType, wireName: string, job: () => Result): Result {
    try {
      return this.#environment.invoke(job);
    } catch (fault) {
      if (fault instanceof HostError) fault.location ??= `${type.name}.${apiNameOf(wireName)}`;
      throw fault;
    }
  }

  async #objectAt(id: number): Promise<HostObject> {
    const known = this.#objects.get(id);
    if (known) return known;
    const path = this.#request.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`There is no object path ${id}.`);
    const object = await this.#walk(path);
    this.#objects.set(id, object);
    return object;
  }

  async #walk(path: ObjectPath): Promise<HostObject> {
    const { ObjectPathType: kind, Name: name } = path;
    if (kind === PathKind.root) return this.#root;
    if (kind === PathKind.nothing) return NULL_OBJECT;
    if (kind === PathKind.service) return this.#service(name);
    if (kind === PathKind.reference) return this.#referenced(name);
    const parent = await this.#objectAt(path.ParentObjectPathId ?? 0);
    if (parent.isNull) return NULL_OBJECT;
    if (kind === PathKind.property) return this.#navigate(parent, name);
    if (kind !== PathKind.method && kind !== PathKind.indexer) {
      throw invalidArgument(`Object paths of type ${kind} are unknown.`);
    }
    const method = kind === PathKind.indexer ? 'GetItem' : name;
    const outcome = await this.#call(parent, method, await this.#sent.read(path.ArgumentInfo));
    if (outcome instanceof HostObject) return outcome;
    throw invalidArgument(`${parent.type.name}.${apiNameOf(method)} gives no object.`);
  }

  #service(name: string): HostObject {
    const service = this.#environment.service(name);
    if (service) return service;
    throw new HostError('ApiNotFound', `The workbench has no service ${name}.`, name);
  }

  #referenced(id: string): HostObject {
    const object = this.#environment.references.find(id);
    if (object) return object;
    throw invalidReference();
  }

  #navigate(parent: HostObject, wireName: string): HostObject {
    const navigation = parent.type.navigations.get(wireName.toLowerCase());
    if (!navigation) throw apiNotFound(parent.type.name, apiNameOf(wireName), MISSING);
    this.check(parent.type, wireName);
    return this.read(parent.type, wireName, () => navigation.get(parent));
  }

  async #call(object: HostObject, wireName: string, args: readonly Argument[]): Promise<Outcome> {
    const { type } = object;
    const method = type.methods.get(wireName.toLowerCase());
    if (!method) throw apiNotFound(type.name, apiNameOf(wireName), MISSING);
    this.check(type, wireName);
    if (method.readsResults) await this.#environment.settle();
    const outcome = this.read(type, wireName, () => method.run(object, args));
    if (!(outcome instanceof Promise)) return outcome;
    return outcome.catch((fault: unknown) =>
      this.read(type, wireName, () => {
        throw fault;
      }),
    );
  }

  async #callForValue(object: HostObject, action: Action): Promise<Json> {
    const args = await this.#sent.read(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      this.#keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      if (typeof args[0] === 'string') this.#environment.references.giveBack(args[0]);
      return null;
    }
    const outcome = await this.#call(object, action.Name, args);
    return outcome instanceof HostObject ? this.identityOf(outcome) : (outcome ?? null);
  }

  #set(object: HostObject, sentName: string, value: Argument): void {
    const { type } = object;
    const wireName = SET_AS[`${type.name}.${sentName}`] ?? sentName;
    const scalar = type.scalars.get(wireName.toLowerCase());
    if (!scalar?.set) throw apiNotFound(type.name, apiNameOf(wireName), MISSING);
    const { set } = scalar;
    this.check(type, scalar.wireName);
    this.read(type, wireName, () => {
      set(object, value);
    });
  }

  /** An object counts once in a request, however often the request asks to keep it. */
  #keep(object: HostObject): void {
    if (this.#keptHere.has(object)) return;
    this.#keptHere.add(object);
    this.#environment.references.keep(object);
  }

  #instantiate(object: HostObject, pathId: number): Json {
    if (object.isNull) return null;
    const path = this.#request.ObjectPaths[String(pathId)];
    const isKept = this.#environment.references.idOf(object) !== undefined;
    const mayKeep = this.#request.AutoKeepReference === true && !path?.D;
    if (mayKeep && !isKept && object.type.keepsReference) this.#keep(object);
    return this.identityOf(object);
  }

  async #query(object: HostObject, action: Action, naming: Naming): Promise<Json> {
    await this.#environment.settle();
    const shaper = new QueryShaper(this, naming);
    if (action.RecursiveQueryInfo)
      return shaper.shapeRecursively(object, action.RecursiveQueryInfo);
    return shaper.shape(object, action.QueryInfo ?? {});
  }
}
