import { parseRangeAddress } from '../../tables/cell-range';
import type { ImportOptions } from '../proposal/import-options';
import type { ImportProblem, ImportProblemCode } from '../proposal/import-problem';
import type { Grid } from '../sheet/grid';
import type { SourceSheet } from '../sheet/source-sheet';

/** What keeps sheets from being looked at, or from being looked at in full. */
export function sheetProblems(
  sheets: readonly SourceSheet[],
  grids: readonly Grid[],
  { sheet: wanted, range }: Pick<ImportOptions, 'sheet' | 'range'>,
): ImportProblem[] {
  if (sheets.length === 0) return [problem('no-sheets', 'Error')];
  const asked = sheets.find(({ name }) => name === wanted);
  if (wanted !== undefined && asked === undefined) {
    const names = sheets.map(({ name }) => name).join(', ');
    return [
      problem('sheet-not-found', 'Error', {}, { sheet: wanted, sheets: names.slice(0, 200) }),
    ];
  }
  if (range !== undefined && parseRangeAddress(range.replaceAll('$', '')) === undefined) {
    return [
      problem('range-not-found', 'Error', {}, { range, sheet: wanted ?? sheets[0]?.name ?? '' }),
    ];
  }
  if (asked?.kind === 'other') return [problem('sheet-without-cells', 'Error', asked)];
  if (asked && (grids[0]?.lines.length ?? 0) === 0) return [problem('sheet-empty', 'Error', asked)];
  return grids
    .filter(({ isCut }) => isCut)
    .map(({ sheet }) => problem('too-large', 'Warning', sheet));
}

/** Nothing on any sheet looks like a list of KPIs. */
export function nothingFound(
  sheets: readonly SourceSheet[],
  wanted: string | undefined,
): ImportProblem {
  const only =
    wanted === undefined && sheets.length !== 1 ? undefined : (wanted ?? sheets[0]?.name);
  return problem('nothing-found', 'Error', only === undefined ? {} : { name: only }, {
    count: sheets.length,
  });
}

function problem(
  code: ImportProblemCode,
  severity: ImportProblem['severity'],
  { name }: { readonly name?: string } = {},
  data: ImportProblem['data'] = {},
): ImportProblem {
  return {
    code,
    severity,
    place: name === undefined ? {} : { sheet: name },
    data: name === undefined ? data : { sheet: name, ...data },
  };
}
