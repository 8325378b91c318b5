import type { CellFormat, DifferentialFormat, FontFormat } from '../../content/cell-format';
import type { CustomTableStyle, NamedStyle } from '../../content/workbook-content';
import { child, flag, items, number, type XmlElement } from '../package/xml-element';
import { paletteOf, type Palette } from './colour-element';
import { readAlignment, readBorder, readFill, readFont, readProtection } from './format-elements';
import { BUILT_IN_FORMATS } from './number-formats';
import { present } from '../../content/present';

/** The style of cells without one. */
export const NORMAL: NamedStyle = { name: 'Normal', builtIn: 0, format: {} };

const STANDARD_FONT: FontFormat = { name: 'Calibri', size: 11, family: 2, scheme: 'minor' };

/** The formats of a workbook, by the numbers that cells and rules have for them. */
export class StyleSheet {
  readonly palette: Palette;
  readonly defaultFont: FontFormat;
  private readonly numberFormats: ReadonlyMap<number, string>;
  private readonly fonts: readonly XmlElement[];
  private readonly fills: readonly XmlElement[];
  private readonly borders: readonly XmlElement[];
  private readonly formats: readonly XmlElement[];
  private readonly differentials: readonly XmlElement[];
  private readonly styleNames: ReadonlyMap<number, string>;
  private readonly known = new Map<number, CellFormat | undefined>();

  constructor(private readonly styles: XmlElement | undefined) {
    this.palette = paletteOf(styles);
    this.numberFormats = new Map(
      items(styles, 'numFmts', 'numFmt').map((element) => [
        number(element, 'numFmtId') ?? 0,
        element.attributes['formatCode'] ?? 'General',
      ]),
    );
    this.fonts = items(styles, 'fonts', 'font');
    this.fills = items(styles, 'fills', 'fill');
    this.borders = items(styles, 'borders', 'border');
    this.formats = items(styles, 'cellXfs', 'xf');
    this.differentials = items(styles, 'dxfs', 'dxf');
    this.styleNames = namesOfStyles(styles);
    const normal = this.fonts[this.normalFont()];
    this.defaultFont = normal === undefined ? STANDARD_FONT : readFont(normal, this.palette);
  }

  /** Format of a cell by its number; undefined for a cell that is as the Normal style has it. */
  format(index: number | undefined): CellFormat | undefined {
    if (index === undefined) return undefined;
    if (!this.known.has(index)) {
      const element = this.formats[index];
      const format = element === undefined ? {} : this.readFormat(element, true);
      this.known.set(index, Object.keys(format).length === 0 ? undefined : format);
    }
    return this.known.get(index);
  }

  /** Differential format by its number; undefined when there is none of it. */
  differential(index: number | undefined): DifferentialFormat | undefined {
    const element = index === undefined ? undefined : this.differentials[index];
    return element === undefined ? undefined : this.readDifferential(element);
  }

  /** A differential format written out in an extension. */
  readDifferential(element: XmlElement): DifferentialFormat {
    const font = child(element, 'font');
    const readFontOf = font === undefined ? undefined : readFont(font, this.palette);
    return present<DifferentialFormat>({
      numberFormat: child(element, 'numFmt')?.attributes['formatCode'],
      font: readFontOf,
      fill: readFill(child(element, 'fill'), this.palette),
      border: readBorder(child(element, 'border'), this.palette),
      alignment: readAlignment(child(element, 'alignment')),
      protection: readProtection(child(element, 'protection')),
    });
  }

  /** The cell styles by name; Normal is one of every workbook. */
  namedStyles(): NamedStyle[] {
    const formats = items(this.styles, 'cellStyleXfs', 'xf');
    const found = items(this.styles, 'cellStyles', 'cellStyle').flatMap((element) => {
      const format = formats[number(element, 'xfId') ?? -1];
      const name = element.attributes['name'];
      if (format === undefined || name === undefined) return [];
      return [
        present<NamedStyle>({
          name,
          builtIn: number(element, 'builtinId'),
          hidden: flag(element, 'hidden') || undefined,
          custom: flag(element, 'customBuiltin') || undefined,
          format: this.readFormat(format, false),
        }),
      ];
    });
    const hasNormal = found.some(({ name }) => name === NORMAL.name);
    return hasNormal ? found : [NORMAL, ...found];
  }

  tableStyles(): CustomTableStyle[] {
    return items(this.styles, 'tableStyles', 'tableStyle').map((element) => ({
      name: element.attributes['name'] ?? '',
      forPivot: flag(element, 'pivot', true),
      forTable: flag(element, 'table', true),
      elements: element.children.map((part) =>
        present<CustomTableStyle['elements'][number]>({
          type: part.attributes['type'] ?? 'wholeTable',
          size: number(part, 'size'),
          format: this.differential(number(part, 'dxfId')),
        }),
      ),
    }));
  }

  get defaultTableStyle(): string | undefined {
    return child(this.styles, 'tableStyles')?.attributes['defaultTableStyle'];
  }

  private readFormat(element: XmlElement, isOfCell: boolean): CellFormat {
    const fontId = number(element, 'fontId') ?? 0;
    const font = this.fonts[fontId];
    const fill = readFill(this.fills[number(element, 'fillId') ?? 0], this.palette);
    const isDefaultFont = font === undefined || fontId === this.normalFont();
    const code = this.numberFormat(number(element, 'numFmtId') ?? 0);
    return present<CellFormat>({
      numberFormat: code === 'General' ? undefined : code,
      font: isDefaultFont ? undefined : readFont(font, this.palette),
      fill,
      border: readBorder(this.borders[number(element, 'borderId') ?? 0], this.palette),
      alignment: readAlignment(child(element, 'alignment')),
      protection: readProtection(child(element, 'protection')),
      style: isOfCell ? this.styleName(number(element, 'xfId') ?? 0) : undefined,
      quotePrefix: flag(element, 'quotePrefix') || undefined,
    });
  }

  private styleName(xfId: number): string | undefined {
    const name = this.styleNames.get(xfId);
    return name === NORMAL.name ? undefined : name;
  }

  private numberFormat(id: number): string {
    return this.numberFormats.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General';
  }

  /** The default font is the one of the Normal style. */
  private normalFont(): number {
    const normal = [...this.styleNames].find(([, name]) => name === NORMAL.name)?.[0] ?? 0;
    return number(items(this.styles, 'cellStyleXfs', 'xf')[normal], 'fontId') ?? 0;
  }
}

function namesOfStyles(styles: XmlElement | undefined): ReadonlyMap<number, string> {
  return new Map(
    items(styles, 'cellStyles', 'cellStyle').map((element) => [
      number(element, 'xfId') ?? 0,
      element.attributes['name'] ?? NORMAL.name,
    ]),
  );
}
