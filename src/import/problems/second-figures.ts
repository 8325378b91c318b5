import { formatPeriod } from '../../scorecard/periods/period-text';
import type { KpiDraft } from '../kpis/kpi-draft';
import type { ImportProblem } from '../proposal/import-problem';

/** Figures of one KPI that stand twice for the same measure and period: the first one is taken. */
export function secondFigures({ name, sheet, second }: KpiDraft): ImportProblem[] {
  const [first] = second;
  if (first === undefined) return [];
  const { figure, taken } = first;
  const period = formatPeriod(figure.period);
  return [
    {
      ...{ code: 'duplicate-reading', severity: 'Warning', place: { sheet, cell: figure.cell } },
      data: { name, period, cell: figure.cell, other: taken.cell },
    },
  ];
}
