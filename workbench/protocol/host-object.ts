import type { ObjectType } from './object-type';

/** An object of the host that the add-in has a proxy of. */
export abstract class HostObject {
  /** What the add-in may do with it. */
  abstract readonly type: ObjectType;

  /** Whether it stands for something that does not exist (`getItemOrNullObject`). */
  get isNull(): boolean {
    return false;
  }
}

const NULL_TYPE: ObjectType = {
  name: 'NullObject',
  keepsReference: false,
  scalars: new Map(),
  navigations: new Map(),
  methods: new Map(),
};

class NullObject extends HostObject {
  readonly type = NULL_TYPE;
  override get isNull(): boolean {
    return true;
  }
}

/** The answer of every `…OrNullObject` that found nothing. */
export const NULL_OBJECT: HostObject = new NullObject();
