import type { Block, SheetBlock } from './place';

/** A chart over the cells of a block. Its figures stand in cells too, so it needs no axis of values. */
export interface Chart {
  /** Columns stand, bars lie; the first category of bars is at the top. */
  readonly kind: 'columns' | 'bars';
  readonly place: Block;
  /** What the chart shows, for those who cannot see it. */
  readonly alternativeText: string;
  readonly stacked: boolean;
  /** Between neighbours, in % of a column's width. */
  readonly gap: number;
  readonly series: readonly ChartSeries[];
  /** Names of the categories at the axis. */
  readonly showsCategories: boolean;
  readonly legend: boolean;
  readonly axis: { readonly min?: number; readonly max?: number };
  /** The part of the place that is drawn on, in shares of it; `full` leaves no margin, so that columns stand over cells. */
  readonly plot: 'full' | 'rows' | 'auto';
}

export interface ChartSeries {
  readonly name: string;
  readonly categories: SheetBlock;
  readonly values: SheetBlock;
  /** What the cells of `values` hold now; undefined is a gap. */
  readonly drawn: readonly (number | undefined)[];
  readonly as: 'column' | 'line';
  /** Of the column or the line; undefined draws nothing (the empty part of a bridge). */
  readonly colour?: string;
  readonly outline?: string;
  /** A short dash at each point of a line, where gaps would leave nothing of it. */
  readonly dashes?: boolean;
  /** Columns with a colour of their own, counted from 0. */
  readonly points?: readonly { readonly index: number; readonly colour: string }[];
  readonly labels?: { readonly format: string; readonly colour: string; readonly inside: boolean };
}

/** Small columns in cells, one row of figures to each. */
export interface SparklineGroup {
  readonly lines: readonly {
    readonly figures: SheetBlock;
    readonly cell: { row: number; column: number };
  }[];
  readonly colour: string;
  readonly lastColour: string;
  readonly negativeColour: string;
}

/** An arrow from one spot of the sheet to another. */
export interface Connector {
  readonly from: Spot;
  readonly to: Spot;
  readonly alternativeText: string;
  readonly colour: string;
  /** In points. */
  readonly width: number;
  readonly dashed: boolean;
  /** Without an arrow head, because another connector goes on from its end. */
  readonly headless?: boolean;
}

/** A point inside a cell: `across` and `down` are shares of its width and height, 0..1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
}
