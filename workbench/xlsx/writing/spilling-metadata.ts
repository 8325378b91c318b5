import { xml } from '../package/write-xml';
import { MAIN } from './namespaces';

const ARRAYS = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

/** The metadata part: its one entry marks a formula of a cell as spilling. */
export function spillingMetadataXml(): string {
  const how = ['copy', 'pasteAll', 'pasteValues', 'merge', 'splitFirst', 'rowColShift'].concat([
    'clearFormats',
    'clearComments',
    'assign',
    'coerce',
    'cellMeta',
  ]);
  const type = xml('metadataType', {
    name: 'XLDAPR',
    minSupportedVersion: 120000,
    ...Object.fromEntries(how.map((name) => [name, true])),
  });
  const mark = xml('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false });
  const extension = xml('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, mark);
  return xml(
    'metadata',
    { xmlns: MAIN, 'xmlns:xda': ARRAYS },
    xml('metadataTypes', { count: 1 }, type),
    xml(
      'futureMetadata',
      { name: 'XLDAPR', count: 1 },
      xml('bk', {}, xml('extLst', {}, extension)),
    ),
    xml('cellMetadata', { count: 1 }, xml('bk', {}, xml('rc', { t: 1, v: 0 }))),
  );
}
