import type { LostKind, LostPart } from '../../content/lost-part';
import type { PackageParts } from '../package/package-parts';
import { child, descendants, type XmlElement } from '../package/xml-element';
import { LostCount } from './lost-count';

/** Links of the workbook and the package whose content is kept, counted on sheets, or follows from the rest. */
const KEPT_LINKS = new Set([
  'officeDocument',
  'core-properties',
  'extended-properties',
  'custom-properties',
  'worksheet',
  'styles',
  'theme',
  'sharedStrings',
  'sheetMetadata',
  'calcChain',
  'customXml',
  'slicerCache',
  'timelineCache',
  'person',
  'thumbnail',
]);

const LINKED_KINDS: ReadonlyMap<string, LostKind> = new Map(
  Object.entries<LostKind>({
    chartsheet: 'chart sheet',
    dialogsheet: 'dialog sheet',
    xlMacrosheet: 'old macro sheet',
    xlIntlMacrosheet: 'old macro sheet',
    externalLink: 'external link',
    externalLinkPath: 'external link',
    pivotCacheDefinition: 'pivot cache',
    vbaProject: 'macros',
    connections: 'data connection',
    xmlMaps: 'XML map',
    revisionHeaders: 'shared workbook history',
    usernames: 'shared workbook history',
    powerPivotData: 'data model',
    origin: 'digital signature',
    signature: 'digital signature',
    extensibility: 'ribbon customisation',
    webextensiontaskpanes: 'add-in reference',
    classificationlabels: 'sensitivity label',
  }),
);

/** Finds what belongs to the workbook as a whole and would not be in a copy. */
export function findLostInWorkbook(
  parts: PackageParts,
  workbookPart: string,
  workbook: XmlElement,
): readonly LostPart[] {
  const lost = new LostCount();
  for (const { type, target } of [
    ...parts.relationships(''),
    ...parts.relationships(workbookPart),
  ]) {
    if (KEPT_LINKS.has(type)) continue;
    if (type.startsWith('rdRichValue') || type.startsWith('rdArray')) continue;
    const kind = LINKED_KINDS.get(type);
    if (kind === 'data connection') {
      lost.add(kind, Math.max(1, parts.xml(target)?.children.length ?? 1));
    } else if (kind === undefined) lost.add('other content', 1, `part of type ${type}`);
    else lost.add(kind, 1);
  }
  lost.add('custom view', child(workbook, 'customWorkbookViews')?.children.length ?? 0);
  lost.add('data model', descendants(child(workbook, 'extLst'), 'dataModel').length);
  return lost.parts();
}
