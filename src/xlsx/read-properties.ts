import { parseCustomProperties } from './reading/document-properties';
import { PackageParts } from './reading/package-parts';
import { READ_LIMITS } from './reading/read-limits';
import { UnreadableFile } from './reading/unreadable-file';
import { parseRelationships, relationshipsPart } from './relationships';

/** The custom properties of a workbook file, by name, without reading its sheets; none of what is no workbook. */
export function readProperties(bytes: Uint8Array): ReadonlyMap<string, string> {
  try {
    const parts = new PackageParts(bytes, READ_LIMITS);
    const links = parseRelationships(parts.text(relationshipsPart('')), '');
    const part = links.find(({ type }) => type === 'custom-properties')?.target;
    return part === undefined ? new Map() : parseCustomProperties(parts.text(part), part);
  } catch (error) {
    if (error instanceof UnreadableFile) return new Map();
    throw error;
  }
}
