import { strFromU8, unzipSync } from 'fflate';
import { readTree, type Node } from './xml-tree';

/** The parts of a package by their names in lower case, and the links between them. */
export class Parts {
  private readonly parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [name.toLowerCase(), part]),
    );
  }

  get names(): string[] {
    return Object.keys(this.parts);
  }

  text(name: string): string | undefined {
    const part = this.parts[name.toLowerCase()];
    if (part === undefined) return undefined;
    const isUtf16 = part[0] === 0xff && part[1] === 0xfe;
    return isUtf16 ? new TextDecoder('utf-16le').decode(part) : strFromU8(part);
  }

  tree(name: string | undefined): Node | undefined {
    const text = name === undefined ? undefined : this.text(name);
    return text === undefined ? undefined : readTree(text);
  }

  /** Targets of the links of a part by their ids; `kind` is the last word of the type. */
  links(part: string): { id: string; kind: string; target: string }[] {
    const slash = part.lastIndexOf('/') + 1;
    const rels = this.tree(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
    return (rels?.children ?? []).map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const isOutside = TargetMode === 'External';
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      if (isOutside) return { id: Id, kind, target: Target };
      const path = new URL(Target, `file:///${part}`).pathname.slice(1);
      return { id: Id, kind, target: decodeURI(path) };
    });
  }

  linked(part: string, kind: string): string | undefined {
    return this.links(part).find((link) => link.kind === kind)?.target;
  }
}
