import type { ExcelHostOptions } from '../../host/excel-host';
import type { AddInManifest } from './add-in-manifest';

/** All that is known of the add-in before its page is loaded. */
export interface AddIn {
  readonly manifest: AddInManifest;
  /** Its functions.json. */
  readonly functions: NonNullable<ExcelHostOptions['functions']>['file'];
}

/** Names as they are typed into cells: BSC.STATUS. */
export function functionNames({ manifest, functions }: AddIn): readonly string[] {
  const { namespace } = manifest.functions;
  return functions.functions.map(({ name }) => `${namespace}.${name}`.toUpperCase());
}
