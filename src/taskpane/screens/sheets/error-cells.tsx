import type { FunctionSheet } from '../../../excel/freezing/function-sheet';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';

const NAMED = 3;

/** The cells that are never frozen, because they show an error or have no result yet. */
export function ErrorCells({ sheets }: { readonly sheets: readonly FunctionSheet[] }) {
  const words = usePaneLook().texts.sheets;
  const cells = sheets.flatMap(({ sheet, errors }) =>
    errors.map(({ address, value }) => `${sheet}!${address} ${value}`),
  );
  if (cells.length === 0) return null;
  const named = cells.slice(0, NAMED).join(', ');
  const more = cells.length - NAMED;
  const listed = more > 0 ? fill(words.errorsMore, { cells: named, count: more }) : named;
  return <Hint kind="warning">{fill(words.errors, { count: cells.length, cells: listed })}</Hint>;
}
