import type { ApiSets } from '../protocol';

const ALWAYS: ApiSets = {
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  SharedRuntime: '1.2',
  RichApiRuntime: '1.1',
  AddinCommands: '1.3',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  Settings: '1.1',
  CustomXmlParts: '1.1',
};

/** What the manifest asks for at least: an Excel with no more than that is what the add-in must run on. */
export const MANIFEST_FLOOR: ApiSets = { ...ALWAYS, ExcelApi: '1.12' };

/** The newest that the client library in node_modules knows. */
export const NEWEST: ApiSets = { ...ALWAYS, ExcelApi: '1.15', ExcelApiOnline: '1.1' };
