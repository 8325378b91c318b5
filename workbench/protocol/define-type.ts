import type { HostObject } from './host-object';
import {
  wireNameOf,
  type Argument,
  type Method,
  type Named,
  type ObjectType,
  type Scalar,
  type TypeDefinition,
} from './object-type';

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
