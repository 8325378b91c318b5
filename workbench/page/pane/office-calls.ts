import type { CallHandler } from './channel';

/** What the calls of Office.js are carried out with. */
export interface OfficeHost {
  /** Facts of the host, asked for once at the start. */
  readonly appContext: () => Readonly<Record<string, unknown>>;
  /** One batch: request and response are JSON texts. */
  readonly execute: (body: string, request: BatchEnvelope) => Promise<string>;
  readonly settings: {
    readonly read: () => readonly (readonly [name: string, value: string])[];
    readonly save: (settings: readonly (readonly [name: string, value: string])[]) => void;
  };
  /** The function behind a button of the ribbon called `event.completed()`; 0 = done. */
  readonly onCommandCompleted: (id: string, status: number) => void;
}

export interface BatchEnvelope {
  /** The library's word for the kind of batch, such as `IterativeExecutor`. */
  readonly kind: string;
  readonly flags: number;
}

/** The numbers of `executeMethod` that Office.js uses in Excel. */
const METHOD = { readSettings: 75, saveSettings: 76, execute: 93, commandCompleted: 94 } as const;
const NOT_SUPPORTED = 5001;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [argument: string]: unknown;
}

async function executeBatch(host: OfficeHost, call: MethodCall): Promise<unknown> {
  const [kind, , , , body, , flags] = call.ArrayData as readonly unknown[];
  const response = await host.execute(String(body), { kind: String(kind), flags: Number(flags) });
  return { Version: 1, Error: 0, Data: [200, [], response] };
}

function settingsAnswer(host: OfficeHost): unknown {
  const settings = host.settings.read().map(([name, value]) => ({ Name: name, Value: value }));
  return { Version: 1, Error: 0, Properties: { Settings: settings } };
}

function savedSettings(call: MethodCall): readonly (readonly [string, string])[] {
  const { Properties: pairs } = call.DdaSettingsMethod as { readonly Properties: unknown[][] };
  return pairs.map(([name, value]) => [String(name), String(value)]);
}

function executeMethod(host: OfficeHost, call: MethodCall): Promise<unknown> {
  switch (call.DdaMethod.DispatchId) {
    case METHOD.execute:
      return executeBatch(host, call);
    case METHOD.readSettings:
      return Promise.resolve(settingsAnswer(host));
    case METHOD.saveSettings:
      host.settings.save(savedSettings(call));
      return Promise.resolve(settingsAnswer(host));
    case METHOD.commandCompleted:
      host.onCommandCompleted(String(call[0]), Number(call[1]));
      return Promise.resolve({ Version: 1, Error: 0 });
    default:
      return Promise.resolve({ Version: 1, Error: NOT_SUPPORTED });
  }
}

/** The calls that Office.js makes in Excel on the web. What it reports of its own use is dropped. */
export function officeCalls(host: OfficeHost): CallHandler {
  return (name, data) => {
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        return Promise.resolve(host.appContext());
      case 'ContextActivationManager_notifyHost':
        return Promise.resolve(null);
      case 'executeMethod':
        return executeMethod(host, data as MethodCall);
      default:
        return undefined;
    }
  };
}
