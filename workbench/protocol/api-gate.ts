import type { Schema } from './schema';
import { apiNotFound } from './host-error';
import type { ObjectType } from './object-type';

/** API sets by name, with the newest version: `{ ExcelApi: '1.12' }`. */
export type ApiSets = Readonly<Record<string, string>>;

/** Whether version `1.9` lies within version `1.12`. */
function isWithin(version: string, declared: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [declaredMajor = 0, declaredMinor = 0] = declared.split('.').map(Number);
  return major < declaredMajor || (major === declaredMajor && minor <= declaredMinor);
}

/**
 * Refuses members above the declared API sets. The client library sends them without asking, and an Excel of that version
 * refuses them, so the host has to.
 */
export class ApiGate {
  declared: ApiSets;
  readonly #schema: Schema;

  constructor(schema: Schema, declared: ApiSets) {
    this.#schema = schema;
    this.declared = declared;
  }

  /** @throws HostError ApiNotFound when the member came with a newer API set */
  check(type: ObjectType, wireName: string, apiName: string): void {
    const known = this.#schema.get(type.name);
    const set =
      known?.methods.get(wireName)?.set ??
      known?.scalars.get(wireName)?.set ??
      known?.navigations.get(wireName)?.set;
    if (set === undefined) return;
    const [name = '', version = ''] = set.split(' ');
    const declared = this.declared[name];
    if (declared !== undefined && isWithin(version, declared)) return;
    const reach = declared === undefined ? `no ${name}` : `${name} ${declared}`;
    throw apiNotFound(type.name, apiName, `it needs ${set}, and the host declares ${reach}.`);
  }
}
