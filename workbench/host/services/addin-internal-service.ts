import { HostObject, defineType, method, type ObjectType } from '../../protocol';

/** What the client library reports of its own start. */
export class AddinInternalService extends HostObject {
  get type(): ObjectType {
    return ADDIN_INTERNAL_SERVICE;
  }
}

const ADDIN_INTERNAL_SERVICE = defineType(AddinInternalService, 'AddinInternalService', () => ({
  methods: {
    // Ribbon commands may come from now on; a front sends them when somebody presses a button.
    notifyActionHandlerReady: method([], () => undefined),
  },
}));
