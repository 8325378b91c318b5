import type { Period } from '../../scorecard/periods/period';
import type { CellFigure } from '../figures/read-figure';
import type { Measure } from '../proposal/proposal';

/** One figure as the table has it; percent and scale are settled when the KPI is complete. */
export interface DraftFigure {
  readonly period: Period;
  readonly measure: Measure;
  readonly figure: CellFigure;
  /** With its sheet. */
  readonly cell: string;
  readonly region: string;
}

/** Figures that colours or edges begin at, by edge. */
export type DraftEdges = Partial<Record<'green' | 'amber' | 'red' | 'low' | 'high', CellFigure>>;

/** A KPI as its rows say it, before anything is guessed. */
export interface KpiDraft {
  readonly key: string;
  readonly name: string;
  readonly sheet: string;
  readonly region: string;
  readonly row: number;
  readonly cell: string;
  readonly figures: DraftFigure[];
  /** Second figures for the same measure and period, which are not taken. */
  readonly second: { readonly figure: DraftFigure; readonly taken: DraftFigure }[];
  readonly edges: DraftEdges;
  readonly fields: DraftFields;
  readonly section?: string;
  /** The headings of all sections of its table. */
  readonly sections: readonly string[];
  /** Texts above the table, the nearest first. */
  readonly titles: readonly string[];
}

/** Fields as texts of their cells. */
export interface DraftFields {
  code?: string;
  perspective?: string;
  objective?: string;
  orgUnit?: string;
  owner?: string;
  measureUnit?: string;
  direction?: string;
  note?: string;
  initiative?: string;
  weight?: CellFigure;
  baseline?: CellFigure;
  /** A unit that headings above the figures give. */
  headedUnit?: string;
}
