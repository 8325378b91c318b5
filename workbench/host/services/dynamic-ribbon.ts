import { Signal } from '../../engine';
import {
  HostObject,
  truth,
  defineType,
  method,
  readOnly,
  readWrite,
  text,
  type ObjectType,
} from '../../protocol';

/** Which controls of the add-in's ribbon are off, by their ids. All are on when the add-in starts. */
export class RibbonState {
  readonly changed = new Signal<undefined>();
  readonly #off = new Set<string>();

  get off(): ReadonlySet<string> {
    return this.#off;
  }

  isOn(id: string): boolean {
    return !this.#off.has(id);
  }

  set(id: string, isOn: boolean): void {
    if (isOn === this.isOn(id)) return;
    if (isOn) this.#off.delete(id);
    else this.#off.add(id);
    this.changed.tell(undefined);
  }

  reset(): void {
    if (this.#off.size === 0) return;
    this.#off.clear();
    this.changed.tell(undefined);
  }
}

/** `Office.ribbon.requestUpdate()`. */
export class DynamicRibbon extends HostObject {
  readonly state: RibbonState;

  constructor(state: RibbonState) {
    super();
    this.state = state;
  }

  get type(): ObjectType {
    return DYNAMIC_RIBBON;
  }
}

/** A button or a menu of the ribbon, whatever it is called there: Excel does not say either that there is none of that id. */
class RibbonControl extends HostObject {
  readonly state: RibbonState;
  readonly id: string;

  constructor(state: RibbonState, id: string) {
    super();
    this.state = state;
    this.id = id;
  }

  get type(): ObjectType {
    return RIBBON_BUTTON;
  }
}

/** A tab, which can be named in an update; to hide it is not offered. */
class RibbonTab extends HostObject {
  readonly id: string;

  constructor(id: string) {
    super();
    this.id = id;
  }

  get type(): ObjectType {
    return RIBBON_TAB;
  }
}

const DYNAMIC_RIBBON = defineType(DynamicRibbon, 'DynamicRibbon', () => ({
  methods: {
    getButton: method([text], ({ state }, id) => new RibbonControl(state, id)),
    getTab: method([text], (_, id) => new RibbonTab(id)),
  },
}));

const RIBBON_BUTTON = defineType(RibbonControl, 'RibbonButton', () => ({
  scalars: {
    id: readOnly(({ id }) => id),
    enabled: readWrite(
      truth,
      ({ state, id }) => state.isOn(id),
      ({ state, id }, isOn) => {
        state.set(id, isOn);
      },
    ),
  },
}));

const RIBBON_TAB = defineType(RibbonTab, 'RibbonTab', () => ({
  scalars: { id: readOnly(({ id }) => id) },
}));
