import { unveilText, veilText } from '../../writing/stored-text';

/** Letters, digits and signs that stand in XML as they are, and begin no escape: nearly every text. */
const HARMLESS = /^[^<>&_\p{C}\uFFFE\uFFFF]*$/u;

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Text as it stands inside an element of a part: escapes for what XML cannot carry, entities for its own signs. */
export function storedXml(text: string): string {
  if (HARMLESS.test(text)) return text;
  return unveilText(veilText(text)).replace(/[<>&]/g, (sign) => ENTITIES[sign] ?? sign);
}
