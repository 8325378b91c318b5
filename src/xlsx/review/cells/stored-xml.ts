import { unveilText, veilText } from '../../writing/stored-text';

/** Characters that stand in XML as they are, and begin no escape: nearly every text has no others. */
const HARMLESS = /^[\t\n -%'-;=?-^`-~\u00A0-\uD7FF]*$/;

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Text as it stands inside an element of a part: escapes for what XML cannot carry, entities for its own signs. */
export function storedXml(text: string): string {
  if (HARMLESS.test(text)) return text;
  return unveilText(veilText(text)).replace(/[<>&]/g, (sign) => ENTITIES[sign] ?? sign);
}
