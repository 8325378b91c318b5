import { strFromU8, strToU8, unzipSync } from 'fflate';
import { relationshipsPart } from '../relationships';
import { escapeXml } from '../xml-text';
import { unveilText } from './stored-text';
import { zipParts, type Deflate } from './zip-parts';

const CONTENT_TYPES = '[Content_Types].xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** First byte of the disguise in UTF-8. */
const VEIL_BYTE = 0xef;

/** A package that a library wrote, while it is being completed. */
export class PackageDraft {
  private readonly parts = new Map<string, Uint8Array | string>();

  constructor(bytes: Uint8Array) {
    for (const [name, part] of Object.entries(unzipSync(bytes))) this.parts.set(name, part);
  }

  /** Changes the text of a part; a part that is not there is left out. */
  edit(name: string, change: (xml: string) => string): void {
    const part = this.parts.get(name);
    if (part === undefined) return;
    this.parts.set(name, change(typeof part === 'string' ? part : strFromU8(part)));
  }

  /** Adds a part, or replaces one of the same type. */
  add(name: string, xml: string, contentType: string): void {
    const isNew = !this.parts.has(name);
    this.parts.set(name, HEAD + xml);
    if (!isNew) return;
    const type = `<Override PartName="/${name}" ContentType="${contentType}"/>`;
    this.edit(CONTENT_TYPES, (types) => types.replace('</Types>', `${type}</Types>`));
  }

  /** Links a part (the package itself is '') to another, whose address is seen from it. */
  relate(owner: string, id: string, type: string, target: string): void {
    const name = owner === '' ? '_rels/.rels' : relationshipsPart(owner);
    if (!this.parts.has(name)) {
      this.parts.set(name, `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
    }
    const link = `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
    this.edit(name, (xml) =>
      xml
        .replace(/(<Relationships[^>]*)\/>/, '$1></Relationships>')
        .replace('</Relationships>', `${link}</Relationships>`),
    );
  }

  /** Packs the parts; texts lose their disguise. The same parts always give the same bytes. */
  pack(deflate: Deflate): Uint8Array {
    const parts = [...this.parts].map(([name, part]) => [name, stored(name, part)] as const);
    return zipParts(parts, deflate);
  }
}

function stored(name: string, part: Uint8Array | string): Uint8Array {
  if (typeof part === 'string') return strToU8(unveilText(part));
  if (!/\.(xml|rels)$/.test(name) || !part.includes(VEIL_BYTE)) return part;
  return strToU8(unveilText(strFromU8(part)));
}
