import { Signal } from '../../engine';
import { HostObject, defineType, method, oneOf, type ObjectType } from '../../protocol';

const STATES = ['Inactive', 'Background', 'Visible'] as const;
export type RuntimeState = (typeof STATES)[number];

/** Whether the add-in runs, and whether its pane is shown; now, and when the workbook is opened again. */
export class AppRuntime {
  readonly changed = new Signal<RuntimeState>();
  startState: RuntimeState = 'Inactive';
  #state: RuntimeState = 'Visible';

  get state(): RuntimeState {
    return this.#state;
  }

  set state(state: RuntimeState) {
    if (state === this.#state) return;
    this.#state = state;
    this.changed.tell(state);
  }
}

/** `Office.addin.hide()` and `showAsTaskpane()`. */
export class AppRuntimeService extends HostObject {
  readonly runtime: AppRuntime;

  constructor(runtime: AppRuntime) {
    super();
    this.runtime = runtime;
  }

  get type(): ObjectType {
    return APP_RUNTIME_SERVICE;
  }
}

/** `Office.addin.setStartupBehavior()`. */
export class AppRuntimePersistenceService extends HostObject {
  readonly runtime: AppRuntime;

  constructor(runtime: AppRuntime) {
    super();
    this.runtime = runtime;
  }

  get type(): ObjectType {
    return APP_RUNTIME_PERSISTENCE_SERVICE;
  }
}

const APP_RUNTIME_SERVICE = defineType(AppRuntimeService, 'AppRuntimeService', () => ({
  methods: {
    getAppRuntimeState: method([], ({ runtime }) => runtime.state),
    setAppRuntimeState: method([oneOf(STATES)], ({ runtime }, state) => {
      runtime.state = state;
    }),
  },
}));

const APP_RUNTIME_PERSISTENCE_SERVICE = defineType(
  AppRuntimePersistenceService,
  'AppRuntimePersistenceService',
  () => ({
    methods: {
      getAppRuntimeStartState: method([], ({ runtime }) => runtime.startState),
      setAppRuntimeStartState: method([oneOf(STATES)], ({ runtime }, state) => {
        runtime.startState = state;
      }),
    },
  }),
);
