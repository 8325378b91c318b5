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

/**
 * What manifest.xml asks for at least, and a test holds it to that: an Excel with no more is what the add-in must run on.
 * Sets that the manifest does not name are those of such an Excel.
 */
export const MANIFEST_FLOOR: ApiSets = {
  ...ALWAYS,
  CustomFunctionsRuntime: '1.1',
  SharedRuntime: '1.1',
  ExcelApi: '1.9',
};

/** The newest that the client library in node_modules knows, which a test reads there. */
export const NEWEST: ApiSets = { ...ALWAYS, ExcelApi: '1.15', ExcelApiOnline: '1.1' };
