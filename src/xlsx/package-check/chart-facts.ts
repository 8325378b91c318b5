import { XmlScanner } from '../xml-scanner';
import type { PlacedFormula } from './sheet-facts';

/** What the checks need to know of a chart: the cells that its series come from. */
export interface ChartFacts {
  readonly part: string;
  readonly formulas: readonly PlacedFormula[];
}

/** Reads the facts of a chart part. Throws `UnreadableFile` when it is not XML. */
export function readChartFacts(xml: string, part: string): ChartFacts {
  const scanner = new XmlScanner(xml, part);
  const formulas: PlacedFormula[] = [];
  let place = '';
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (['tx', 'cat', 'val'].includes(scanner.name)) place = scanner.name;
    if (scanner.name === 'f') formulas.push({ place, formula: scanner.textContent() });
  }
  return { part, formulas };
}
