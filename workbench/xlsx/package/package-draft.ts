import { strToU8, zipSync } from 'fflate';
import { XML_HEAD, xml } from './write-xml';
import { relationshipsPart } from './relationship';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';

/** A package that is being written: its parts, their types and the links between them. */
export class PackageDraft {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly links = new Map<string, string[]>();

  /** Adds a part of XML without its first line; `contentType` is absent for a part of the default type. */
  add(name: string, content: string, contentType?: string): void {
    this.addWhole(name, XML_HEAD + content, contentType);
  }

  /** Adds a part that is kept as it was. */
  addWhole(name: string, content: string, contentType?: string): void {
    this.parts.set(name, strToU8(content));
    if (contentType !== undefined) this.types.set(name, contentType);
  }

  /** Links `from` to a part of the draft and gives the id of the link. */
  link(from: string, type: string, target: string): string {
    return this.addLink(from, { Type: fullType(type), Target: `/${target}` });
  }

  /** Links `from` to something outside and gives the id of the link. */
  linkOutside(from: string, type: string, target: string): string {
    return this.addLink(from, { Type: fullType(type), Target: target, TargetMode: 'External' });
  }

  /** The package as a file. */
  toBytes(): Uint8Array {
    const files: Record<string, Uint8Array> = { '[Content_Types].xml': this.contentTypes() };
    for (const [from, links] of this.links) {
      const content = xml('Relationships', { xmlns: `${PACKAGE}relationships` }, links);
      files[relationshipsPart(from)] = strToU8(XML_HEAD + content);
    }
    for (const [name, bytes] of this.parts) files[name] = bytes;
    return zipSync(files, { level: 6, mtime: new Date('1980-01-02T00:00:00Z') });
  }

  private addLink(from: string, attributes: Record<string, string>): string {
    const links = this.links.get(from) ?? [];
    const id = `rId${links.length + 1}`;
    links.push(xml('Relationship', { Id: id, ...attributes }));
    this.links.set(from, links);
    return id;
  }

  private contentTypes(): Uint8Array {
    const defaults = [
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
    ].map(([Extension, ContentType]) => xml('Default', { Extension, ContentType }));
    const overrides = [...this.types].map(([name, ContentType]) =>
      xml('Override', { PartName: `/${name}`, ContentType }),
    );
    const types = xml('Types', { xmlns: `${PACKAGE}content-types` }, defaults, overrides);
    return strToU8(XML_HEAD + types);
  }
}

function fullType(type: string): string {
  return type.includes(':') ? type : RELATIONSHIP + type;
}
