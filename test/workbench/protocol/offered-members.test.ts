import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NEWEST } from '../../../workbench/host/api-sets';
import { clientLibrary } from '../../../workbench/node/client-library';
import { declaredTypes, type Schema } from '../../../workbench/protocol';

const FOLDERS = ['excel', 'functions', 'host'].map((room) =>
  join(__dirname, '../../../workbench', room),
);
/** Types of the library that lie outside its part for Excel, where the schema does not look. */
const SERVICES = [
  'AddinInternalService',
  'AppRuntimePersistenceService',
  'AppRuntimeService',
  'CustomFunctions',
  'DynamicRibbon',
  'RibbonButton',
  'RibbonTab',
];
/** The indexer of a collection is no method of the library. */
const INDEXER = 'GetItem';

/** Loads the whole object model, so that each of its types is declared. */
function loadEveryType(): void {
  for (const folder of FOLDERS) {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (path.endsWith('.ts')) jest.requireActual(join(folder, path));
    }
  }
}

/** The highest version of an API set, as `ExcelApi 1.9`, that any member of the library came with. */
function newestOf(schema: Schema, set: string): string {
  const minors = [...schema.values()]
    .flatMap(({ scalars, navigations, methods }) => [scalars, navigations, methods])
    .flatMap((members) => [...members.values()])
    .map((member) => new RegExp(`^${set} 1\\.(\\d+)$`).exec(member.set ?? '')?.[1])
    .map((minor) => Number(minor ?? -1));
  return `1.${Math.max(...minors)}`;
}

describe('the newest API sets that the host declares', () => {
  it.each(['ExcelApi', 'ExcelApiOnline'])('%s is what the client library knows', (set) => {
    expect(NEWEST[set]).toBe(newestOf(clientLibrary().schema, set));
  });
});

describe('every member that the host offers', () => {
  loadEveryType();
  const { schema } = clientLibrary();
  const types = declaredTypes().filter(({ name }) => !SERVICES.includes(name));

  it('belongs to a type of the client library', () => {
    const unknown = types.map(({ name }) => name).filter((name) => !schema.has(name));
    expect(unknown).toEqual([]);
  });

  it('is declared once', () => {
    const names = declaredTypes().map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(types.map((type) => [type.name, type] as const))(
    '%s: exists there, and is of that kind',
    (name, type) => {
      const known = schema.get(name);
      const wrong: string[] = [];
      for (const { wireName, set } of type.scalars.values()) {
        const scalar = known?.scalars.get(wireName);
        if (!scalar) wrong.push(`${wireName} is no value`);
        else if (set && !scalar.isWritable) wrong.push(`${wireName} cannot be set`);
        else if (!set && scalar.isWritable) wrong.push(`${wireName} can be set`);
      }
      for (const { wireName } of type.navigations.values()) {
        if (!known?.navigations.has(wireName)) wrong.push(`${wireName} is no property`);
      }
      for (const { wireName } of type.methods.values()) {
        const isIndexer = wireName === INDEXER && known?.hasIndexer;
        if (!isIndexer && !known?.methods.has(wireName)) wrong.push(`${wireName} is no method`);
      }
      if (type.items && !known?.isCollection) wrong.push('it is no collection');
      if (!type.items && known?.isCollection) wrong.push('it is a collection');
      const keeps = known?.methods.has('_KeepReference') ?? false;
      if (keeps !== type.keepsReference) wrong.push(`keepsReference is ${String(keeps)}`);
      expect(wrong).toEqual([]);
    },
  );
});
