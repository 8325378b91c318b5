import { cutText } from '../styling/cut-text';
import { LONGEST_TEXT, type Cell, type CellContent } from './cell';
import type { CellStyle } from './cell-style';
import type { Chart, Connector, SparklineGroup } from './chart';
import type { ConditionalFormat } from './conditional-format';
import { lookKey } from './look-key';
import type { PageSetup } from './page-setup';
import type { Block } from './place';
import type { ColumnLook, ReviewSheet, RowLook } from './review-sheet';
import type { Validation } from './validation';

const PLAIN: CellStyle = {};

type Extras = Pick<Cell, 'link' | 'note' | 'source'>;

/**
 * A sheet while it is being composed. Putting something into a cell again replaces it. A text that no cell can hold,
 * such as several long ones in one, ends with an ellipsis.
 */
export class SheetDraft {
  /** By row and column. */
  private readonly grid: Cell[][] = [];
  /** Cells that look the same share one style: there are tens of thousands, in some hundred looks. */
  private readonly styles = new Map<string, CellStyle>();
  private readonly shared = new Set<CellStyle>();
  private readonly columns = new Map<number, ColumnLook>();
  private readonly rows = new Map<number, RowLook>();
  private readonly merges: Block[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly validations: Validation[] = [];
  readonly charts: Chart[] = [];
  readonly sparklines: SparklineGroup[] = [];
  readonly connectors: Connector[] = [];
  frozen: ReviewSheet['frozen'];
  filter: Block | undefined;

  constructor(
    readonly name: string,
    private readonly tabColour: string,
    private readonly zoom = 90,
  ) {}

  put(
    row: number,
    column: number,
    content: CellContent | undefined,
    style: CellStyle = PLAIN,
    extras?: Extras,
  ): void {
    const fitting = typeof content === 'string' ? cutText(content, LONGEST_TEXT) : content;
    const cell = { row, column, content: fitting, style: this.sharedStyle(style) };
    this.set(extras === undefined ? cell : { ...cell, ...fit(extras) });
  }

  /** The look of every cell of a block, without content. */
  paint(block: Block, style: CellStyle): void {
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++)
        this.put(row, column, undefined, style);
    }
  }

  /** The look of the cells of a block that nothing was put into yet. */
  paintRest(block: Block, style: CellStyle): void {
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++) {
        if (this.at(row, column) === undefined) this.put(row, column, undefined, style);
      }
    }
  }

  /** One cell made of a block; a block of one cell stays as it is. */
  box(
    block: Block,
    content: CellContent | undefined,
    style: CellStyle = {},
    extras: Extras = {},
  ): void {
    this.paint(block, style);
    this.put(block.top, block.left, content, style, extras);
    if (block.top !== block.bottom || block.left !== block.right) this.merges.push(block);
  }

  /** Adds to the look of the cells of a block; their content stays. */
  restyle(block: Block, style: CellStyle): void {
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++) {
        const cell = this.at(row, column) ?? { row, column, style: PLAIN };
        const borders = { ...cell.style.borders, ...style.borders };
        this.set({ ...cell, style: this.sharedStyle({ ...cell.style, ...style, borders }) });
      }
    }
  }

  /** Widths of neighbouring columns in characters, from the given one on. */
  widths(first: number, widths: readonly number[], outline?: number): void {
    widths.forEach((width, index) => this.columns.set(first + index, { width, outline }));
  }

  height(row: number, height: number | undefined, outline?: number): void {
    this.rows.set(row, { height, outline });
  }

  /** The height of a row in points, as far as one was set. */
  heightOf(row: number): number | undefined {
    return this.rows.get(row)?.height;
  }

  /** The width of a column in characters, as far as one was set. */
  widthOf(column: number): number | undefined {
    return this.columns.get(column)?.width;
  }

  finish(page: PageSetup): ReviewSheet {
    const { name, tabColour, zoom, columns, rows, merges, frozen, filter } = this;
    const { conditionalFormats, validations, charts, sparklines, connectors } = this;
    const drawn = { conditionalFormats, validations, charts, sparklines, connectors };
    const cells = this.grid.flat();
    return { name, tabColour, zoom, columns, rows, cells, merges, ...drawn, frozen, filter, page };
  }

  private at(row: number, column: number): Cell | undefined {
    return this.grid[row]?.[column];
  }

  private set(cell: Cell): void {
    const row = (this.grid[cell.row] ??= []);
    row[cell.column] = cell;
  }

  private sharedStyle(style: CellStyle): CellStyle {
    if (this.shared.has(style)) return style;
    const key = lookKey(style);
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    this.styles.set(key, style);
    this.shared.add(style);
    return style;
  }
}

function fit(extras: Extras): Extras {
  if (extras.note === undefined) return extras;
  return { ...extras, note: cutText(extras.note, LONGEST_TEXT) };
}
