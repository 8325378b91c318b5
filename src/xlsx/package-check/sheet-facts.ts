import { readRichText } from '../reading/shared-strings';
import { XmlScanner } from '../xml-scanner';
import { readValidation, type ValidationFacts } from './validation-facts';
import { decodeEscapes } from '../xml-text';

/** What the checks need to know of a sheet. */
export interface SheetFacts {
  readonly part: string;
  readonly name: string;
  readonly formulas: readonly PlacedFormula[];
  /** Texts by address, those of the shared list as their number. */
  readonly texts: ReadonlyMap<string, string | SharedText>;
  /** Addresses of merged ranges. */
  readonly merges: readonly string[];
  /** Links inside the workbook: the cell that carries it and where it leads. */
  readonly links: readonly { readonly cell: string; readonly location: string }[];
  readonly validations: readonly ValidationFacts[];
  readonly formatRules: readonly FormatRule[];
  /** Headers and footers with their codes. */
  readonly pageTexts: readonly string[];
}

/** A rule of a conditional format. */
export interface FormatRule {
  readonly place: string;
  readonly type: string;
  readonly priority: string;
  /** Number of the look it gives, in the list of the workbook. */
  readonly look?: string;
}

export interface SharedText {
  readonly index: number;
}

/** A formula and the cell or rule that carries it. */
export interface PlacedFormula {
  readonly place: string;
  readonly formula: string;
}

/** Elements beside cells that hold formulas; `f` outside of cells tells the figures of sparklines. */
const RULE_FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);
const PAGE_TEXT = /^(?:odd|even|first)(?:Header|Footer)$/;

/** Reads the facts of a sheet part. Throws `UnreadableFile` when it is not XML. */
export function readSheetFacts(xml: string, part: string, name: string): SheetFacts {
  const reader = new SheetFactsReader(new XmlScanner(xml, part));
  reader.read();
  const { formulas, texts, merges, links, validations, formatRules, pageTexts } = reader;
  return { part, name, formulas, texts, merges, links, validations, formatRules, pageTexts };
}

class SheetFactsReader {
  readonly formulas: PlacedFormula[] = [];
  readonly texts = new Map<string, string | SharedText>();
  readonly merges: string[] = [];
  readonly links: { cell: string; location: string }[] = [];
  readonly validations: ValidationFacts[] = [];
  readonly formatRules: FormatRule[] = [];
  readonly pageTexts: string[] = [];
  private place = '';

  constructor(private readonly scanner: XmlScanner) {}

  read(): void {
    for (let event = this.scanner.next(); event !== 'end'; event = this.scanner.next()) {
      if (event === 'open') this.element(this.scanner.name);
    }
  }

  private element(name: string): void {
    const scanner = this.scanner;
    if (name === 'c') this.cell();
    else if (name === 'mergeCell') this.merges.push(scanner.attribute('ref') ?? '');
    else if (name === 'hyperlink') this.link();
    else if (name === 'dataValidation') this.validation();
    else if (name === 'conditionalFormatting') this.place = scanner.attribute('sqref') ?? '';
    else if (name === 'cfRule') this.formatRule();
    else if (PAGE_TEXT.test(name)) this.pageTexts.push(decodeEscapes(scanner.textContent()));
    else if (RULE_FORMULAS.has(name)) this.formula(this.place);
  }

  private validation(): void {
    this.place = this.scanner.attribute('sqref') ?? '';
    this.validations.push(readValidation(this.scanner));
  }

  private formatRule(): void {
    const priority = this.scanner.attribute('priority');
    // The second half of a rule, in the extension of the sheet, has no priority of its own.
    if (priority === undefined) return;
    const type = this.scanner.attribute('type') ?? '';
    const look = this.scanner.attribute('dxfId');
    this.formatRules.push({ place: this.place, type, priority, look });
  }

  private link(): void {
    const location = this.scanner.attribute('location');
    const cell = this.scanner.attribute('ref') ?? '';
    // A link with an id leads out of the workbook; its location is a place in that document.
    if (location !== undefined && this.scanner.attribute('id') === undefined) {
      this.links.push({ cell, location });
    }
  }

  private formula(place: string): void {
    const type = this.scanner.attribute('t');
    const formula = this.scanner.textContent();
    const isFollower = formula === '' && (type === 'shared' || type === 'dataTable');
    if (!isFollower) this.formulas.push({ place, formula });
  }

  private cell(): void {
    const scanner = this.scanner;
    const depth = scanner.depth;
    const address = scanner.attribute('r') ?? '';
    const type = scanner.attribute('t');
    for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
      if (event === 'close' && scanner.depth < depth) return;
      if (event !== 'open') continue;
      if (scanner.name === 'f') this.formula(address);
      else if (scanner.name === 'is') this.texts.set(address, readRichText(scanner));
      else if (scanner.name === 'v') this.value(address, type, scanner.textContent());
    }
  }

  private value(address: string, type: string | undefined, value: string): void {
    if (type === 's') this.texts.set(address, { index: Number(value) });
    else if (type === 'str') this.texts.set(address, decodeEscapes(value));
  }
}
