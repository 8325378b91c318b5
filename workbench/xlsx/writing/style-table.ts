import type { CellFormat, DifferentialFormat } from '../../content/cell-format';
import type { NamedStyle, WorkbookContent } from '../../content/workbook-content';
import { xml, xmlList, type XmlValue } from '../package/write-xml';
import { BUILT_IN_FORMATS } from '../reading/number-formats';
import { NORMAL } from '../reading/style-sheet';
import {
  alignmentXml,
  borderXml,
  differentialXml,
  fillXml,
  fontXml,
  protectionXml,
} from './format-xml';
import { InternedList } from './interned-list';
import { MAIN } from './namespaces';

const BUILT_IN_IDS = new Map(
  Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [code, Number(id)] as const),
);
const FIRST_OWN_FORMAT = 164;
/** The styles part while it is filled: formats are answered with the numbers that cells and rules write. */
export class StyleTable {
  private readonly fonts = new InternedList();
  private readonly fills = new InternedList();
  private readonly borders = new InternedList();
  private readonly numberFormats = new InternedList();
  private readonly formats = new InternedList();
  private readonly differentials = new InternedList();
  private readonly styles: readonly NamedStyle[];
  private readonly styleFormats: readonly string[];
  private readonly known = new Map<CellFormat, number>();

  constructor(private readonly content: WorkbookContent) {
    this.fonts.add(fontXml(content.defaultFont));
    this.fills.add(fillXml({ pattern: 'none' }));
    this.fills.add(fillXml({ pattern: 'gray125' }));
    this.borders.add(borderXml({}));
    const others = content.namedStyles.filter(({ name }) => name !== NORMAL.name);
    const normal = content.namedStyles.find(({ name }) => name === NORMAL.name) ?? NORMAL;
    this.styles = [normal, ...others];
    this.styleFormats = this.styles.map(({ format }) => this.formatXml(format));
    this.formats.add(this.formatXml({}, 0));
  }

  /** Number of a cell's format; 0 for none. */
  format(format: CellFormat | undefined): number {
    if (format === undefined) return 0;
    const known = this.known.get(format);
    if (known !== undefined) return known;
    const style = this.styles.findIndex(({ name }) => name === format.style);
    const added = this.formats.add(this.formatXml(format, Math.max(0, style)));
    this.known.set(format, added);
    return added;
  }

  /** Number of a differential format; undefined for none. */
  differential(format: DifferentialFormat | undefined): number | undefined {
    if (format === undefined) return undefined;
    return this.differentials.add(this.differentialElement(format, 'dxf'));
  }

  /** A differential format written out where it is used, as extensions do. */
  inlineDifferential(format: DifferentialFormat): string {
    return this.differentialElement(format, 'x14:dxf');
  }

  /** The styles part. */
  toXml(): string {
    const tableStyles = this.tableStyles();
    const own = this.numberFormats.elements.map((formatCode, at) =>
      xml('numFmt', { numFmtId: FIRST_OWN_FORMAT + at, formatCode }),
    );
    return xml(
      'styleSheet',
      { xmlns: MAIN },
      xmlList('numFmts', own),
      xmlList('fonts', this.fonts.elements),
      xmlList('fills', this.fills.elements),
      xmlList('borders', this.borders.elements),
      xmlList('cellStyleXfs', this.styleFormats),
      xmlList('cellXfs', this.formats.elements),
      xmlList('cellStyles', this.cellStyles()),
      xml('dxfs', { count: this.differentials.elements.length }, this.differentials.elements),
      tableStyles,
    );
  }

  private cellStyles(): string[] {
    return this.styles.map(({ name, builtIn, hidden, custom }, xfId) =>
      xml('cellStyle', { name, xfId, builtinId: builtIn, hidden, customBuiltin: custom }),
    );
  }

  private tableStyles(): string {
    const styles = this.content.tableStyles.map((style) => {
      const elements = style.elements.map(({ type, size, format }) =>
        xml('tableStyleElement', { type, size, dxfId: this.differential(format) }),
      );
      const { name, forPivot: pivot, forTable: table } = style;
      return xml('tableStyle', { name, pivot, table, count: elements.length }, elements);
    });
    const { defaultTableStyle } = this.content;
    if (styles.length === 0 && defaultTableStyle === undefined) return '';
    return xml('tableStyles', { count: styles.length, defaultTableStyle }, styles);
  }

  private differentialElement(format: DifferentialFormat, name: 'dxf' | 'x14:dxf'): string {
    const code = format.numberFormat;
    return differentialXml(format, code === undefined ? undefined : this.numberFormat(code), name);
  }

  /** A format; `style` is the number of its named style, absent for the format of a named style itself. */
  private formatXml(format: CellFormat, style?: number): string {
    const numFmtId = this.numberFormat(format.numberFormat ?? 'General');
    const fontId = format.font === undefined ? 0 : this.fonts.add(fontXml(format.font));
    const fillId = format.fill === undefined ? 0 : this.fills.add(fillXml(format.fill));
    const borderId = format.border === undefined ? 0 : this.borders.add(borderXml(format.border));
    const attributes: Record<string, XmlValue> = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: style,
      quotePrefix: format.quotePrefix,
    };
    if (style !== undefined) {
      attributes['applyNumberFormat'] = numFmtId > 0 || undefined;
      attributes['applyFont'] = fontId > 0 || undefined;
      attributes['applyFill'] = fillId > 0 || undefined;
      attributes['applyBorder'] = borderId > 0 || undefined;
      attributes['applyAlignment'] = format.alignment !== undefined || undefined;
      attributes['applyProtection'] = format.protection !== undefined || undefined;
    }
    const { alignment, protection } = format;
    return xml('xf', attributes, alignmentXml(alignment), protectionXml(protection));
  }

  private numberFormat(code: string): number {
    return BUILT_IN_IDS.get(code) ?? FIRST_OWN_FORMAT + this.numberFormats.add(code);
  }
}
