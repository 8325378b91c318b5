import { separatorsFrom, separatorVotes } from '../figures/text-separators';
import { tablePeriods, type TablePeriods } from '../periods/table-periods';
import type { ReadTable } from '../regions/read-table';
import type { Separators } from '../../look/separators';
import { textOf } from '../sheet/cell-facts';
import type { WorkbookContext } from '../workbook-context';
import type { KpiDraft } from './kpi-draft';
import { mergeDrafts } from './merge-drafts';
import { tableDrafts } from './table-drafts';

/** A table with its name in the proposal, its periods and its separators. */
export interface NamedTable {
  readonly read: ReadTable;
  readonly region: string;
  readonly periods: TablePeriods;
  readonly separators: Separators;
  /** Some number is a text. */
  readonly hasTexts: boolean;
  /** Such a number can be read in two ways, and no other one settles which. */
  readonly isUnsure: boolean;
}

/** How the columns of figures of a table write numbers, and which periods they are of. */
export function nameTable(read: ReadTable, region: string, workbook: WorkbookContext): NamedTable {
  const texts = figureTexts(read);
  const votes = separatorVotes(texts);
  return {
    read,
    region,
    periods: tablePeriods(read, workbook),
    separators: separatorsFrom(votes, workbook.separators),
    hasTexts: votes.comma + votes.point + votes.open > 0,
    isUnsure: votes.open > 0 && votes.comma === votes.point,
  };
}

/** The KPIs of all tables together. */
export function workbookDrafts(tables: readonly NamedTable[]): readonly KpiDraft[] {
  return mergeDrafts(
    tables.map(({ read, region, periods, separators }) => ({
      read,
      region,
      drafts: tableDrafts(read, { region, periods, separators }),
    })),
  );
}

function figureTexts({ table, columns }: ReadTable): string[] {
  const places = columns
    .filter(({ guess }) => ['value', 'threshold', 'weight', 'baseline'].includes(guess.role))
    .map(({ place }) => place);
  return table.body.flatMap(({ cells }) =>
    places.flatMap((place) => {
      const cell = cells.get(place);
      const text = cell && textOf(cell);
      return text === undefined ? [] : [text];
    }),
  );
}
