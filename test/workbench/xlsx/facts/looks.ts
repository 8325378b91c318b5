import type { Parts } from './parts';
import { find, readTree, type Node } from './xml-tree';

/** What a workbook without styles looks like. */
const STANDARD = readTree(
  '<styleSheet><fonts><font><sz val="11"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/></cellXfs></styleSheet>',
);

/** Formats of a styles part, written out by the numbers that cells and rules have. */
export class Looks {
  private readonly styles: Node;

  constructor(parts: Parts, workbook: string) {
    this.styles = parts.tree(parts.linked(workbook, 'styles')) ?? STANDARD;
  }

  /** What a cell with this number looks like, as a text that tells two looks apart. */
  cell(index: string | undefined): string {
    const format = this.list('cellXfs', 'xf')[Number(index ?? 0)];
    if (format === undefined) return 'none';
    const { fontId, fillId, borderId, numFmtId = '0', xfId = '0' } = format.attributes;
    return JSON.stringify({
      code: this.code(numFmtId),
      font: plain(this.list('fonts', 'font')[Number(fontId ?? 0)]),
      fill: fillLook(this.list('fills', 'fill')[Number(fillId ?? 0)]),
      border: plain(this.list('borders', 'border')[Number(borderId ?? 0)]),
      alignment: plain(find(format, 'alignment')),
      protection: plain(find(format, 'protection')),
      style: this.styleName(xfId),
      quote: format.attributes['quotePrefix'] === '1',
    });
  }

  differential(index: string | undefined): string | undefined {
    if (index === undefined) return undefined;
    return plain(this.list('dxfs', 'dxf')[Number(index)]);
  }

  /** The cell styles but Normal, which every workbook has. */
  named(): string[] {
    const styles = this.list('cellStyles', 'cellStyle');
    return styles
      .filter(({ attributes }) => attributes['name'] !== 'Normal')
      .map(({ attributes }) => {
        const { name = '', xfId = '0', builtinId = '' } = attributes;
        const format = this.list('cellStyleXfs', 'xf')[Number(xfId)];
        const font = this.list('fonts', 'font')[Number(format?.attributes['fontId'] ?? 0)];
        const fill = this.list('fills', 'fill')[Number(format?.attributes['fillId'] ?? 0)];
        return [name, builtinId, plain(font), fillLook(fill)].join(' | ');
      });
  }

  tableStyles(): string[] {
    return this.list('tableStyles', 'tableStyle').map((style) =>
      JSON.stringify([
        style.attributes['name'],
        style.children.map(({ attributes }) => [
          attributes['type'],
          attributes['size'],
          this.differential(attributes['dxfId']),
        ]),
      ]),
    );
  }

  private styleName(xfId: string): string {
    const style = this.list('cellStyles', 'cellStyle').find(
      ({ attributes }) => attributes['xfId'] === xfId,
    );
    return style?.attributes['name'] ?? 'Normal';
  }

  private code(id: string): string {
    const own = this.list('numFmts', 'numFmt').find(
      ({ attributes }) => attributes['numFmtId'] === id,
    );
    return own?.attributes['formatCode'] ?? `built in ${id}`;
  }

  private list(list: string, item: string): Node[] {
    return find(this.styles, list)?.children.filter(({ name }) => name === item) ?? [];
  }
}

function fillLook(fill: Node | undefined): string {
  const pattern = find(fill, 'patternFill');
  return pattern?.attributes['patternType'] === 'none' ? '' : plain(fill);
}

/** An element without what says nothing: empty sides of borders, values that are the default, ids of number formats. */
export function plain(node: Node | undefined): string {
  if (node === undefined) return '';
  const attributes = Object.entries(node.attributes)
    .filter(([name, value]) => name !== 'numFmtId' && !isDefault(node.name, name, value))
    .map(([name, value]) => written(name, value))
    .sort();
  const children = node.children
    .map(plain)
    .filter((text) => text !== '')
    .sort();
  const text = node.children.length === 0 ? node.text.trim() : '';
  const inside = [...attributes, ...children, ...(text === '' ? [] : [text])].join(' ');
  const isEmptySide = /^(left|right|top|bottom|diagonal|border|fill|alignment|protection)$/;
  return inside === '' && isEmptySide.test(node.name) ? '' : `<${node.name} ${inside}>`;
}

function isDefault(element: string, name: string, value: string): boolean {
  // A fill of a differential format is solid unless it says otherwise.
  if (name === 'patternType') return value === 'solid';
  if (name === 'locked') return value === '1' || value === 'true';
  if (element === 'u' && name === 'val') return value === 'single';
  if (name === 'val' && /^(b|i|strike|outline|shadow)$/.test(element)) return value === '1';
  return (
    value === '0' &&
    /^(tint|textRotation|indent|diagonal|wrapText|shrink|hidden|reading)/.test(name)
  );
}

/** Colours of the old palette that the files of the tests use, and those of the system. */
const PALETTE: Readonly<Record<string, string>> = {
  8: 'rgb=000000',
  12: 'rgb=0000FF',
  64: 'auto=1',
  65: 'auto=1',
};

function written(name: string, value: string): string {
  if (name === 'rgb') return `rgb=${value.slice(-6).toUpperCase()}`;
  if (name === 'indexed') return PALETTE[value] ?? `indexed=${value}`;
  return `${name}=${name === 'tint' ? Number(value) : value}`;
}
