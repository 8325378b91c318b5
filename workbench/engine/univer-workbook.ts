import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Injector,
  type IWorkbookData,
  type Plugin,
  type PluginCtor,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';

/** A plugin of Univer, alone or with its configuration, as Univer's presets list them. */
export type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, object?];

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

/** Univer with one workbook open in it. */
export interface UniverWorkbook {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
}

function registerPlugins(univer: Univer, entries: WorkbookOptions['plugins']): void {
  const byName = new Map<string, readonly [PluginCtor<Plugin>, object?]>();
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
  registerPlugins(univer, plugins);
  const unit = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    workbook,
  );
  const injector = univer.__getInjector();
  return {
    univer,
    api: FUniver.newAPI(univer),
    injector,
    commands: injector.get(ICommandService),
    workbook: unit,
    unitId: unit.getUnitId(),
  };
}
