import type { XmlScanner } from '../xml-scanner';
import { decodeEscapes } from '../xml-text';

/** What the checks need to know of a rule for entries. */
export interface ValidationFacts {
  readonly place: string;
  /** Texts that it shows, by the name of their attribute. */
  readonly texts: ReadonlyMap<string, string>;
}

const TEXTS = ['promptTitle', 'prompt', 'errorTitle', 'error'];

/** Reads the rule whose element was just opened; its formulas follow. */
export function readValidation(scanner: XmlScanner): ValidationFacts {
  const texts = TEXTS.flatMap((name) => {
    const text = scanner.attribute(name);
    return text === undefined ? [] : [[name, decodeEscapes(text)] as const];
  });
  return { place: scanner.attribute('sqref') ?? '', texts: new Map(texts) };
}
