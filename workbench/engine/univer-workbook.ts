import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type IWorkbookData,
  type PluginCtor,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { Signal } from './signal';

/** A plugin of Univer, alone or with its configuration, as Univer's presets list them. */
export type PluginEntry = PluginCtor | readonly [PluginCtor, object?];

export interface WorkbookOptions {
  /** Everything Univer shall be able to do, in order; of two entries for one plugin the later one holds. */
  readonly plugins: readonly (PluginEntry | null | undefined)[];
  readonly workbook: Partial<IWorkbookData>;
  /** Texts of Univer's own controls; nothing is needed without a page. */
  readonly locales?: ConstructorParameters<typeof Univer>[0] extends infer Config
    ? Config extends { locales?: infer Locales }
      ? Locales
      : never
    : never;
}

/** A command that is about to be carried out. */
export interface AskedCommand {
  readonly command: Readonly<ICommandInfo>;
  readonly options: IExecutionOptions | undefined;
}

/** Univer with one workbook open in it. */
export interface UniverWorkbook {
  readonly univer: Univer;
  /** Told of every command before anything of Univer is; a listener that throws refuses it. */
  readonly asked: Signal<AskedCommand>;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
}

function registerPlugins(univer: Univer, entries: WorkbookOptions['plugins']): void {
  const byName = new Map<string, readonly [PluginCtor, object?]>();
  for (const entry of entries) {
    if (!entry) continue;
    const pair = typeof entry === 'function' ? ([entry] as const) : entry;
    byName.delete(pair[0].pluginName);
    byName.set(pair[0].pluginName, pair);
  }
  for (const [plugin, configuration] of byName.values()) {
    univer.registerPlugin(plugin, configuration);
  }
}

/** Starts Univer and opens a workbook in it. The umbrella package is left out: it brings parts without a licence. */
export function openUniver({ plugins, workbook, locales = {} }: WorkbookOptions): UniverWorkbook {
  const univer = new Univer({ locale: LocaleType.EN_US, locales, logLevel: LogLevel.ERROR });
  const injector = univer.__getInjector();
  const asked = new Signal<AskedCommand>();
  injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    asked.tell({ command, options });
  });
  registerPlugins(univer, plugins);
  const unit = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    workbook,
  );
  return {
    univer,
    asked,
    api: FUniver.newAPI(univer),
    injector,
    commands: injector.get(ICommandService),
    workbook: unit,
    unitId: unit.getUnitId(),
  };
}
