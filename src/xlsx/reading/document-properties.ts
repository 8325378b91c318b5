import { XmlScanner } from '../xml-scanner';

/** Reads custom document properties as text, by name. */
export function parseCustomProperties(xml: string, part: string): ReadonlyMap<string, string> {
  const scanner = new XmlScanner(xml, part);
  const properties = new Map<string, string>();
  let name = '';
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.name === 'property') name = scanner.attribute('name') ?? '';
    else if (event === 'open' && scanner.depth === 3) properties.set(name, scanner.textContent());
  }
  return properties;
}
