import type { ProposedKpi } from '../../../../src/import/proposal/proposal';
import type { KpiTruth } from '../truth';
import type { Mark } from './count';
import { foldName } from './fold-name';

/** One mark for each thing told of a KPI beside its figures. */
export function markFacts(truth: KpiTruth, proposed: ProposedKpi | undefined): Mark[] {
  const { perspective, unit, owner, direction, weight } = truth;
  return [
    markText(truth, 'name', truth.name, proposed?.name),
    ...(perspective === undefined
      ? []
      : [markText(truth, 'perspective', perspective, proposed?.perspective)]),
    ...(unit === undefined ? [] : [markText(truth, 'unit', unit, proposed?.measureUnit)]),
    ...(owner === undefined ? [] : [markText(truth, 'owner', owner, proposed?.owner)]),
    ...(direction === undefined
      ? []
      : [
          mark(
            truth,
            'direction',
            direction,
            proposed?.direction,
            direction === proposed?.direction,
          ),
        ]),
    ...(weight === undefined
      ? []
      : [mark(truth, 'weight', weight, proposed?.weight, isWeight(weight, proposed?.weight))]),
  ];
}

/** One may hold the other: "1. Khía cạnh tài chính", "Tài chính". */
function markText(truth: KpiTruth, field: string, due: string, found = ''): Mark {
  const [a, b] = [lettersOf(due), lettersOf(found)];
  return mark(truth, field, due, found, b !== '' && (a.includes(b) || b.includes(a)));
}

/** Units are marks rather than words. */
function lettersOf(text: string): string {
  const folded = foldName(text);
  return folded === '' ? text.trim() : folded;
}

function isWeight(due: number, found: number | undefined): boolean {
  return (
    found !== undefined && [due, due * 100, due / 100].some((one) => Math.abs(one - found) < 1e-9)
  );
}

function mark(
  { name }: KpiTruth,
  field: string,
  due: string | number,
  found: string | number | undefined,
  isRight: boolean,
): Mark {
  return {
    point: 'facts',
    isRight,
    fault: `${name}: ${field} ${due}; proposed ${found ?? 'none'}`,
  };
}
