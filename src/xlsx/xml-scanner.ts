import { UnreadableFile } from './reading/unreadable-file';
import { decodeEntities } from './xml-text';

export type XmlEvent = 'open' | 'close' | 'text' | 'end';

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/**
 * Walks through an XML document event by event, without building a tree. Entities of a document type are an
 * attack, so a document type stops the reading; so does a document that ends too early.
 */
export class XmlScanner {
  /** Name of the element just opened or closed, without prefix. */
  name = '';
  /** Text just met, entities resolved. */
  text = '';
  /** Elements open around the present position. */
  depth = 0;
  private at = 0;
  private closesItself = false;
  private attributesFrom = 0;
  private attributesTo = 0;

  constructor(
    private readonly xml: string,
    private readonly part: string,
  ) {}

  /** Moves to the next event. */
  next(): XmlEvent {
    if (this.closesItself) {
      this.closesItself = false;
      this.depth--;
      return 'close';
    }
    while (this.at < this.xml.length) {
      if (this.xml.charCodeAt(this.at) !== LESS) {
        if (this.readText()) return 'text';
        continue;
      }
      const following = this.xml.charCodeAt(this.at + 1);
      if (following === SLASH) return this.readClose();
      if (following !== 33 && following !== 63) return this.readOpen();
      if (this.readMarkup()) return 'text';
    }
    if (this.depth !== 0) throw this.damaged();
    return 'end';
  }

  /** Value of an attribute of the element just opened; a name without prefix also finds a prefixed one. */
  attribute(name: string): string | undefined {
    const xml = this.xml;
    let prefixed: string | undefined;
    let at = this.attributesFrom;
    while (at < this.attributesTo) {
      while (at < this.attributesTo && xml.charCodeAt(at) <= 32) at++;
      const nameFrom = at;
      while (at < this.attributesTo && xml.charCodeAt(at) !== EQUALS) at++;
      const found = xml.slice(nameFrom, at).trimEnd();
      at++;
      while (at < this.attributesTo && xml.charCodeAt(at) <= 32) at++;
      const quote = xml.charCodeAt(at);
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return prefixed;
      const valueTo = xml.indexOf(xml.charAt(at), at + 1);
      if (valueTo < 0 || valueTo > this.attributesTo) return prefixed;
      if (found === name) return decodeEntities(xml.slice(at + 1, valueTo));
      if (found.endsWith(`:${name}`)) prefixed = decodeEntities(xml.slice(at + 1, valueTo));
      at = valueTo + 1;
    }
    return prefixed;
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

  private readText(): boolean {
    const next = this.xml.indexOf('<', this.at);
    const to = next < 0 ? this.xml.length : next;
    const raw = this.xml.slice(this.at, to);
    this.text = decodeEntities(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
    this.at = to;
    return this.depth > 0;
  }

  private readOpen(): XmlEvent {
    const to = this.tagEnd();
    this.closesItself = this.xml.charCodeAt(to - 1) === SLASH;
    let nameTo = this.at + 1;
    let nameFrom = nameTo;
    for (; nameTo < to; nameTo++) {
      const code = this.xml.charCodeAt(nameTo);
      if (code <= 32 || code === SLASH) break;
      if (code === 58) nameFrom = nameTo + 1;
    }
    this.name = this.xml.slice(nameFrom, nameTo);
    this.attributesFrom = nameTo;
    this.attributesTo = this.closesItself ? to - 1 : to;
    this.at = to + 1;
    this.depth++;
    return 'open';
  }

  private tagEnd(): number {
    let quote = 0;
    for (let at = this.at + 1; at < this.xml.length; at++) {
      const code = this.xml.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === GREATER) return at;
      else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    }
    throw this.damaged();
  }

  private readClose(): XmlEvent {
    const to = this.xml.indexOf('>', this.at);
    if (to < 0 || this.depth === 0) throw this.damaged();
    const name = this.xml.slice(this.at + 2, to).trimEnd();
    this.name = name.slice(name.indexOf(':') + 1);
    this.at = to + 1;
    this.depth--;
    return 'close';
  }

  /** Comments and instructions are passed over; true when the markup was text (CDATA). */
  private readMarkup(): boolean {
    if (this.xml.startsWith('<!--', this.at)) return this.skipTo('-->', 4);
    if (this.xml.startsWith('<?', this.at)) return this.skipTo('?>', 2);
    if (!this.xml.startsWith('<![CDATA[', this.at)) {
      throw new UnreadableFile('document-type', { part: this.part });
    }
    const from = this.at + 9;
    this.skipTo(']]>', 9);
    this.text = this.xml.slice(from, this.at - 3);
    return this.depth > 0;
  }

  private skipTo(end: string, from: number): false {
    const at = this.xml.indexOf(end, this.at + from);
    if (at < 0) throw this.damaged();
    this.at = at + end.length;
    return false;
  }

  private damaged(): UnreadableFile {
    return new UnreadableFile('damaged-file', { part: this.part });
  }
}
