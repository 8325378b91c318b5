import { strFromU8, unzipSync } from 'fflate';
import { nativeDeflate } from '../../../src/cli/native-deflate';
import type { ReviewBook } from '../../../src/review/book/review-book';
import { writeReview } from '../../../src/xlsx/review/write-review';
import type { Deflate } from '../../../src/xlsx/writing/zip-parts';
import { XmlScanner } from '../../../src/xlsx/xml-scanner';

/** The bytes of a written review, compressed as the command line does it: in a browser's way it takes a fifth longer. */
export async function writtenBytes(
  book: ReviewBook,
  deflate: Deflate = nativeDeflate,
): Promise<Uint8Array> {
  const result = await writeReview(book, deflate);
  if (!result.ok) throw new Error(result.problem.code);
  return result.bytes;
}

/** The texts of the parts of a written review, by name. */
export async function writtenParts(book: ReviewBook): Promise<(name: string) => string> {
  return partsOf(await writtenBytes(book));
}

/** The texts of the parts of a file, by name. */
export function partsOf(bytes: Uint8Array): (name: string) => string {
  const parts = unzipSync(bytes);
  return (name) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`no ${name}`);
    return strFromU8(part);
  };
}

/** An element of a part: its attributes asked for and its own text. */
export interface Element {
  readonly text: string;
  readonly [attribute: string]: string | undefined;
}

/** The elements of a name, in their order, each with the attributes asked for. */
export function elements(xml: string, name: string, attributes: readonly string[] = []): Element[] {
  const scanner = new XmlScanner(xml, 'part');
  const found: Element[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.name !== name) continue;
    const values = attributes.map(
      (attribute) => [attribute, scanner.attribute(attribute)] as const,
    );
    found.push({ ...Object.fromEntries<string | undefined>(values), text: scanner.textContent() });
  }
  return found;
}
