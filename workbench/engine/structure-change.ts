import { MAX_COLUMNS, MAX_ROWS, isInside, type Box } from './box';

/** Cells that were inserted or deleted, and where the cells behind them went. */
export interface StructureChange {
  readonly sheetId: string;
  readonly kind: 'insert' | 'delete';
  /** `rows`: cells below move down or up; `columns`: cells at the right move right or left. */
  readonly along: 'rows' | 'columns';
  /** The inserted or deleted cells. */
  readonly box: Box;
}

/** A stretch of rows or columns. */
interface Span {
  readonly start: number;
  readonly size: number;
}

/** What becomes of a span when others are inserted before, in or behind it. */
function afterInsert(span: Span, inserted: Span, limit: number): Span | undefined {
  if (span.size === limit || inserted.start >= span.start + span.size) return span;
  if (inserted.start > span.start) return { start: span.start, size: span.size + inserted.size };
  const start = span.start + inserted.size;
  return start >= limit ? undefined : { start, size: Math.min(span.size, limit - start) };
}

function afterDelete(span: Span, deleted: Span, limit: number): Span | undefined {
  if (span.size === limit) return span;
  const deletedEnd = deleted.start + deleted.size;
  const end = span.start + span.size;
  const lost = Math.max(0, Math.min(end, deletedEnd) - Math.max(span.start, deleted.start));
  const before = Math.max(0, Math.min(span.start, deletedEnd) - deleted.start);
  const size = span.size - lost;
  return size === 0 ? undefined : { start: span.start - before, size };
}

/**
 * Where a box is after cells were inserted or deleted; undefined when all of it was deleted. As in Excel, a shift of part
 * of the rows or columns moves only what lies wholly in their way.
 */
export function boxAfter(box: Box, change: StructureChange): Box | undefined {
  const after = change.kind === 'insert' ? afterInsert : afterDelete;
  const way: Box =
    change.along === 'rows'
      ? { ...change.box, row: 0, rows: MAX_ROWS }
      : { ...change.box, column: 0, columns: MAX_COLUMNS };
  if (!isInside(box, way)) return box;
  if (change.along === 'rows') {
    const span = after(
      { start: box.row, size: box.rows },
      { start: change.box.row, size: change.box.rows },
      MAX_ROWS,
    );
    return span && { ...box, row: span.start, rows: span.size };
  }
  const span = after(
    { start: box.column, size: box.columns },
    { start: change.box.column, size: change.box.columns },
    MAX_COLUMNS,
  );
  return span && { ...box, column: span.start, columns: span.size };
}
