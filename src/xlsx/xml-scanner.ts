import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { UnreadableFile } from './reading/unreadable-file';

export type XmlEvent = 'open' | 'close' | 'text' | 'end';

/** What the parser met and nobody has asked for yet. */
type Met =
  | { readonly event: 'open' | 'close'; readonly tag: SaxesTagPlain }
  | { readonly event: 'text'; readonly text: string };

/** Characters given to the parser at a time. What it meets in them waits in memory, so more is slower. */
const SLICE = 16_384;
/** Characters of one text, tag or comment; the longest text of a cell takes a third of it. */
const LONGEST_PIECE = 1_000_000;
/** Elements inside each other; a workbook has less than twenty. */
const DEEPEST = 256;

/**
 * Hands out what saxes meets in an XML document event by event, without building a tree. Entities of a document
 * type are an attack, so a document type stops the reading; so does whatever is not well-formed, or is longer or
 * deeper than any workbook and would fill the memory of the parser.
 */
export class XmlScanner {
  /** Name of the element just opened or closed, without prefix. */
  name = '';
  /** Text just met, entities resolved. */
  text = '';
  /** Elements open around the present position. */
  depth = 0;
  private attributes: Readonly<Record<string, string>> = {};
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private met: Met[] = [];
  private handedOut = 0;
  private at = 0;

  constructor(
    private readonly xml: string,
    private readonly part: string,
  ) {
    const { parser } = this;
    parser.on('opentag', (tag) => this.met.push({ event: 'open', tag }));
    parser.on('closetag', (tag) => this.met.push({ event: 'close', tag }));
    parser.on('text', (text) => this.met.push({ event: 'text', text }));
    parser.on('cdata', (text) => this.met.push({ event: 'text', text }));
    parser.on('doctype', () => {
      throw new UnreadableFile('document-type', { part });
    });
    parser.on('error', () => {
      throw this.damaged();
    });
  }

  /** Moves to the next event; `end` comes once. Throws `UnreadableFile`. */
  next(): XmlEvent {
    if (this.handedOut === this.met.length) this.parseOn();
    const met = this.met[this.handedOut++];
    if (met === undefined) return 'end';
    if (met.event === 'text') {
      this.text = met.text;
      return 'text';
    }
    const { name, attributes } = met.tag;
    this.name = name.slice(name.indexOf(':') + 1);
    this.attributes = attributes;
    this.depth += met.event === 'open' ? 1 : -1;
    if (this.depth > DEEPEST) throw this.damaged();
    return met.event;
  }

  /** Value of an attribute of the element just opened; a name without prefix also finds a prefixed one. */
  attribute(name: string): string | undefined {
    const value = this.attributes[name];
    if (value !== undefined) return value;
    for (const found in this.attributes) {
      if (found.endsWith(`:${name}`)) return this.attributes[found];
    }
    return undefined;
  }

  /** Text up to the end of the element just opened, its child elements left out. */
  textContent(): string {
    const depth = this.depth;
    let text = '';
    for (let event = this.next(); event !== 'end'; event = this.next()) {
      if (event === 'text' && this.depth === depth) text += this.text;
      if (event === 'close' && this.depth < depth) return text;
    }
    return text;
  }

  /** Feeds the parser until it meets something, or to the end, where it checks that every element was closed. */
  private parseOn(): void {
    this.met = [];
    this.handedOut = 0;
    const from = this.at;
    while (this.met.length === 0 && this.at < this.xml.length) {
      if (this.at - from > LONGEST_PIECE) throw this.damaged();
      this.parser.write(this.xml.slice(this.at, this.at + SLICE));
      this.at += SLICE;
    }
    if (this.met.length === 0) this.parser.close();
  }

  private damaged(): UnreadableFile {
    return new UnreadableFile('damaged-file', { part: this.part });
  }
}
