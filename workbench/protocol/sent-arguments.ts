import type { HostObject } from './host-object';
import type { Argument } from './object-type';
import type { ArgumentInfo, Json, ReferencedPath } from './wire';

/** The only member of a record that stands for an object. */
const OBJECT_INSIDE = '_ObjectPathId';

/** Whether the value is, or holds, a record that stands for an object. */
function namesAnObject(value: Json): value is Json[] | { [member: string]: Json | undefined } {
  if (typeof value !== 'object' || value === null) return false;
  if (OBJECT_INSIDE in value) return true;
  return Object.values<Json | undefined>(value).some(
    (part) => part !== undefined && namesAnObject(part),
  );
}

/** Reads what a request sends along: plain data, and objects by their paths. */
export class SentArguments {
  readonly #objectAt: (id: number) => Promise<HostObject>;

  constructor(objectAt: (id: number) => Promise<HostObject>) {
    this.#objectAt = objectAt;
  }

  /** One after the other: an object that two arguments come from must be walked to once. */
  async read(info: ArgumentInfo | undefined): Promise<Argument[]> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const args: Argument[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      args.push(await this.#readOne(value, ids[index]));
    }
    return args;
  }

  async #readOne(value: Json, id: ReferencedPath | undefined): Promise<Argument> {
    if (typeof id === 'number' && id !== 0) return this.#objectAt(id);
    if (!id || !Array.isArray(value)) return this.readValue(value);
    const items: Argument[] = [];
    for (const [index, item] of value.entries()) items.push(await this.#readOne(item, id[index]));
    return items;
  }

  /** Objects inside records say their path themselves. */
  async readValue(value: Json): Promise<Argument> {
    if (!namesAnObject(value)) return value;
    if (Array.isArray(value)) {
      const items: Argument[] = [];
      for (const item of value) items.push(await this.readValue(item));
      return items;
    }
    const id = value[OBJECT_INSIDE];
    if (typeof id === 'number') return this.#objectAt(id);
    const members: Record<string, Argument> = {};
    for (const [name, part] of Object.entries(value)) {
      members[name] = part === undefined ? undefined : await this.readValue(part);
    }
    return members;
  }
}
