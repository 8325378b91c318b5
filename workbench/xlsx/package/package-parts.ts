import { unzipSync } from 'fflate';
import { refuseForeignFile } from './file-kind';
import { parseXml } from './parse-xml';
import { relationshipsPart, resolveTarget, type Relationship } from './relationship';
import { WorkbookFileError, damagedPart } from './workbook-file-error';
import { child, childrenOf, type XmlElement } from './xml-element';

/** Bytes of a file, and of all its parts unpacked, that are opened. */
const LARGEST_FILE = 100_000_000;
const LARGEST_CONTENT = 600_000_000;

/** The parts of an opened package. Names of parts mean the same in any case. */
export class PackageParts {
  private readonly parts: ReadonlyMap<string, Uint8Array>;
  private readonly types: ReadonlyMap<string, string>;
  private readonly defaultTypes: ReadonlyMap<string, string>;

  /** Unpacks a file. Throws `WorkbookFileError` for what is no package, or too large. */
  constructor(bytes: Uint8Array) {
    refuseForeignFile(bytes);
    this.parts = unpack(bytes);
    const types = this.xml('[Content_Types].xml');
    this.types = new Map(
      childrenOf(types, 'Override').map(({ attributes }) => [
        (attributes['PartName'] ?? '').replace(/^\//, '').toLowerCase(),
        attributes['ContentType'] ?? '',
      ]),
    );
    this.defaultTypes = new Map(
      childrenOf(types, 'Default').map(({ attributes }) => [
        (attributes['Extension'] ?? '').toLowerCase(),
        attributes['ContentType'] ?? '',
      ]),
    );
  }

  /** Names of all parts, in lower case. */
  get names(): ReadonlySet<string> {
    return new Set(this.parts.keys());
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  contentType(name: string): string {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return this.types.get(name.toLowerCase()) ?? this.defaultTypes.get(extension) ?? '';
  }

  /** Text of a part, undefined when the package has none of the name. */
  text(name: string): string | undefined {
    const bytes = this.parts.get(name.toLowerCase());
    if (bytes === undefined) return undefined;
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
    return new TextDecoder(isUtf16 ? 'utf-16le' : isBigEndian ? 'utf-16be' : 'utf-8').decode(bytes);
  }

  /** A part as a tree, undefined when the package has none of the name. */
  xml(
    name: string,
    take?: (element: XmlElement, parent: XmlElement | undefined) => boolean,
  ): XmlElement | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : parseXml(text, name, take);
  }

  /** A part that has to be there. */
  requiredXml(
    name: string,
    take?: (element: XmlElement, parent: XmlElement | undefined) => boolean,
  ): XmlElement {
    const found = this.xml(name, take);
    if (found === undefined) throw damagedPart(name, 'is missing');
    return found;
  }

  /** Links of a part; of the package itself with the empty name. */
  relationships(part: string): readonly Relationship[] {
    return childrenOf(this.xml(relationshipsPart(part)), 'Relationship').map(({ attributes }) => {
      const type = attributes['Type'] ?? '';
      const target = attributes['Target'] ?? '';
      const isExternal = attributes['TargetMode'] === 'External';
      return {
        id: attributes['Id'] ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolveTarget(part, target),
        isExternal,
      };
    });
  }

  /** The part that a part links to by a type of link, if it is there. */
  linkedPart(part: string, type: string): string | undefined {
    return this.relationships(part).find(
      (link) => link.type === type && !link.isExternal && this.has(link.target),
    )?.target;
  }
}

function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > LARGEST_FILE) {
    throw tooLarge(`The file has ${bytes.length} bytes, the most is ${LARGEST_FILE}`);
  }
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LARGEST_CONTENT) {
          throw tooLarge(`Unpacked, the file has more than ${LARGEST_CONTENT} bytes`);
        }
        return true;
      },
    });
    return new Map(
      Object.entries(parts).map(([name, part]) => [
        name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase(),
        part,
      ]),
    );
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError(
      'The file is cut off or damaged: it cannot be unpacked. Copy or download it again.',
    );
  }
}

function tooLarge(what: string): WorkbookFileError {
  return new WorkbookFileError(`${what}. Take a smaller workbook.`);
}

/** Text of a child element, undefined when there is none. */
export function childText(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.text;
}
