import type { CellFormula } from '../../book/cell';
import { blockOf } from '../../book/place';
import { blockReference, cellReference, onSheet, quoted } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { SCORECARD_COLUMNS } from '../scorecard/columns';
import type { ActionsLayout } from './actions-layout';
import { ACTION_COLUMNS as COLUMNS } from './columns';

/** A KPI that actions are about although it is not on Scorecard: one of a unit below. */
export interface OtherKpi {
  readonly id: string;
  readonly name: string;
}

export function otherKpis(
  { outline, scorecard }: ReviewSubject,
  { carried, fresh }: ActionsLayout,
): readonly OtherKpi[] {
  const wanted = new Set([...carried.actions, ...fresh.actions].map(({ kpi }) => kpi));
  return scorecard.kpis
    .filter(({ id }) => wanted.has(id) && !outline.kpiById.has(id))
    .map(({ id, name }) => ({ id, name }));
}

/** Lists them outside the print area, so that their names can be looked up as well. */
export function addOtherKpis(
  draft: SheetDraft,
  { words }: ReviewSubject,
  top: number,
  kpis: readonly OtherKpi[],
): void {
  if (kpis.length === 0) return;
  draft.widths(COLUMNS.otherId, [9, 30]);
  draft.put(top, COLUMNS.otherId, words.actions.otherKpis, STYLES.muted);
  kpis.forEach(({ id, name }, index) => {
    draft.put(top + 1 + index, COLUMNS.otherId, id, STYLES.muted);
    draft.put(top + 1 + index, COLUMNS.otherName, name, STYLES.muted);
  });
}

/** Gives the name of the KPI whose ID stands in a row: of Scorecard, or of the list of others. */
export function nameLookUp(
  subject: ReviewSubject,
  top: number,
  others: readonly OtherKpi[],
): (row: number, id: string | undefined) => CellFormula {
  const { outline, words, sheets } = subject;
  const onScorecard = (column: number, from: number): string =>
    onSheet(sheets.fixed.scorecard, rangeOf(column, from, outline.last));
  const onThisSheet = (column: number, from: number): string =>
    rangeOf(column, from, top + others.length);
  const unknown = quoted(words.actions.notFound);
  return (row, id) => {
    const cell = cellReference({ row, column: COLUMNS.kpi }, 'column');
    const inOthers =
      others.length === 0
        ? unknown
        : lookUp(
            cell,
            onThisSheet(COLUMNS.otherId, top + 1),
            onThisSheet(COLUMNS.otherName, 1),
            unknown,
          );
    const { id: ids, name: names } = SCORECARD_COLUMNS;
    const name = lookUp(cell, onScorecard(ids, outline.top), onScorecard(names, 1), inOthers);
    return { formula: `IF(${cell}="","",${name})`, result: resultOf(id) };
  };

  function resultOf(id: string | undefined): string {
    if (id === undefined) return '';
    const name =
      outline.kpiById.get(id)?.result.kpi.name ?? others.find((each) => each.id === id)?.name;
    return name ?? words.actions.notFound;
  }
}

/**
 * The name in the row of an ID; `names` begins in row 1. MATCH would read the signs * ? ~ of an ID as wildcards, and a
 * number typed as an ID as none of the texts.
 */
function lookUp(cell: string, ids: string, names: string, otherwise: string): string {
  const isIt = `(${ids}=${cell}&"")`;
  const row = `SUMPRODUCT(MAX(${isIt}*ROW(${ids})))`;
  return `IF(SUMPRODUCT(--${isIt})=0,${otherwise},INDEX(${names},${row}))`;
}

function rangeOf(column: number, first: number, last: number): string {
  return blockReference(blockOf(first, column, last), 'both');
}
