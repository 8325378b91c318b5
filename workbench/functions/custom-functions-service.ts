import {
  HostObject,
  anything,
  defineType,
  listOf,
  method,
  type Json,
  type ObjectType,
} from '../protocol';

/** What the service tells the host. */
export interface FunctionsListener {
  /** The add-in takes calls from now on. */
  ready(): void;
  answered(entries: readonly Json[]): void;
}

/** Numbers of features that the client library may use: answers in one message, smaller and at most so long intervals. */
const FEATURES = [2, 4];

/** The service by which the client library reports results of custom functions. */
export class CustomFunctionsService extends HostObject {
  readonly listener: FunctionsListener;

  constructor(listener: FunctionsListener) {
    super();
    this.listener = listener;
  }

  get type(): ObjectType {
    return CUSTOM_FUNCTIONS;
  }
}

const CUSTOM_FUNCTIONS = defineType(CustomFunctionsService, 'CustomFunctions', () => ({
  methods: {
    setInvocationArrayResults: method([listOf(anything)], ({ listener }, entries) => {
      listener.answered(entries);
    }),
    _getEnabledFeatures: method([], () => [...FEATURES]),
    _setOsfControlContainerReadyForCustomFunctions: method([], ({ listener }) => {
      listener.ready();
    }),
  },
}));
