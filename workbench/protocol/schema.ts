/** What the client library knows of a member: the API set that brought it, as `ExcelApi 1.7`; undefined for the first. */
export interface SchemaMember {
  readonly set: string | undefined;
}
export interface SchemaScalar extends SchemaMember {
  readonly apiName: string;
  readonly isWritable: boolean;
}
export interface SchemaNavigation extends SchemaMember {
  readonly typeName: string;
}
export interface SchemaMethod extends SchemaMember {
  /** The type of the object that it gives; undefined when it gives data or nothing. */
  readonly typeName: string | undefined;
}

/** An event of a type, by the name of the private method that registers its handlers. */
export interface SchemaEvent {
  /** The number under which the host sends it. */
  readonly number: number;
  /** Whose id goes with it: the object's own, or that of the workbook. */
  readonly target: 'own' | 'workbook' | 'none';
}

/** A type of the library, members by their names on the wire. */
export interface SchemaType {
  readonly isCollection: boolean;
  readonly childTypeName: string | undefined;
  readonly hasIndexer: boolean;
  readonly scalars: ReadonlyMap<string, SchemaScalar>;
  readonly navigations: ReadonlyMap<string, SchemaNavigation>;
  readonly methods: ReadonlyMap<string, SchemaMethod>;
  readonly events: ReadonlyMap<string, SchemaEvent>;
}

export type Schema = ReadonlyMap<string, SchemaType>;

const CLASS =
  /\n {4}var (\w+) = \(function \(_super\) \{\n {8}__extends\(\1, _super\);([\s\S]*?)\n {8}return \1;\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;
const PROPERTY =
  /defineProperty\(\w+\.prototype, "(\w+)", \{\s*get: function \(\) \{([\s\S]*?)\n {12}\},/g;
const METHOD = /\n {8}\w+\.prototype\.(\w+) = function \([^)]*\) \{([\s\S]*?)\n {8}\};/g;
const API_SET = /_throwIfApiNotSupported\("[^"]+", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/;
const PROPERTY_OBJECT = /_createPropertyObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)"/;
const METHOD_OBJECT = /_createMethodObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)"/;
const METHOD_CALL = /_invokeMethod\(this, "(\w+)"/;
const EVENT =
  /GenericEventHandlers\(this\.context, this, "\w+", \{\s*eventType: (\d+),\s*registerFunc: function \(\) \{ return _this\.(_Register\w+)\(\); \},[\s\S]*?getTargetIdFunc: function \(\) \{ return ([^;]+); \}/g;
const CHILD = /_createChildItemObject\(Excel\.(\w+), (true|false)/;

function apiSetIn(body: string): string | undefined {
  const found = API_SET.exec(body);
  return found ? `${found[1] ?? 'ExcelApi'} ${found[2] ?? ''}` : undefined;
}

/** The list that a getter of the class returns, as `_scalarPropertyNames`. */
function listIn<Item>(body: string, name: string): Item[] {
  const getter = new RegExp(
    `prototype, "${name}", \\{\\s*get: function \\(\\) \\{\\s*return (\\[[^\\]]*\\])`,
  );
  const found = getter.exec(body)?.[1];
  return found === undefined ? [] : (JSON.parse(found) as Item[]);
}

function readScalars(body: string, setOf: ReadonlyMap<string, string | undefined>) {
  const apiNames = listIn<string>(body, '_scalarPropertyNames');
  const writable = listIn<boolean>(body, '_scalarPropertyUpdateable');
  const entries = listIn<string>(body, '_scalarPropertyOriginalNames').map((name, index) => {
    const apiName = apiNames[index] ?? name;
    const isWritable = writable[index] ?? false;
    return [name, { apiName, isWritable, set: setOf.get(apiName) }] as const;
  });
  return new Map(entries);
}

function readMethods(body: string): { methods: Map<string, SchemaMethod>; hasIndexer: boolean } {
  const methods = new Map<string, SchemaMethod>();
  let hasIndexer = false;
  for (const [, , own = ''] of body.matchAll(METHOD)) {
    const object = METHOD_OBJECT.exec(own);
    const call = METHOD_CALL.exec(own);
    const set = apiSetIn(own);
    if (own.includes('_createIndexerObject(')) hasIndexer = true;
    else if (object) methods.set(object[2] ?? '', { typeName: object[1], set });
    else if (call) methods.set(call[1] ?? '', { typeName: undefined, set });
  }
  return { methods, hasIndexer };
}

function targetOf(expression: string): SchemaEvent['target'] {
  if (expression.includes('eventWorkbookId')) return 'workbook';
  // `_eventTargetId` is the sheet's id for a collection of a sheet, the workbook for one of the workbook.
  return expression.includes('.id') || expression.includes('_eventTargetId') ? 'own' : 'none';
}

function readEvents(body: string): Map<string, SchemaEvent> {
  const events = new Map<string, SchemaEvent>();
  for (const [, number = '', register = '', target = ''] of body.matchAll(EVENT)) {
    events.set(register, { number: Number(number), target: targetOf(target) });
  }
  return events;
}

function readType(body: string): SchemaType {
  const setOf = new Map<string, string | undefined>();
  const navigations = new Map<string, SchemaNavigation>();
  for (const [, apiName = '', own = ''] of body.matchAll(PROPERTY)) {
    setOf.set(apiName, apiSetIn(own));
    const object = PROPERTY_OBJECT.exec(own);
    if (object) navigations.set(object[2] ?? '', { typeName: object[1] ?? '', set: apiSetIn(own) });
  }
  return {
    isCollection: body.includes('"_isCollection"'),
    childTypeName: CHILD.exec(body)?.[1],
    scalars: readScalars(body, setOf),
    navigations,
    events: readEvents(body),
    ...readMethods(body),
  };
}

/** Reads the types of Excel out of the readable form of the client library (`excel-web-16.00.debug.js`). */
export function readSchema(librarySource: string): Schema {
  const source = librarySource.replaceAll('\r\n', '\n');
  const start = Math.max(0, source.indexOf('(function (Excel) {'));
  const types = new Map<string, SchemaType>();
  for (const [, name = '', body = ''] of source.slice(start).matchAll(CLASS)) {
    types.set(name, readType(body));
  }
  return types;
}
