import { monitoringCycle } from '../../../src/scorecard/cadence/monitoring-cycle';
import { evaluationContext } from '../../../src/scorecard/evaluation/evaluation-context';
import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';

it('says by class how often KPIs are read, and what does not go with the class', () => {
  const kpis = [
    { id: 'A', name: 'a', class: 'Operational' },
    { id: 'B', name: 'b', class: 'Operational', frequency: 'Week' },
    { id: 'C', name: 'c', class: 'Operational', frequency: 'Quarter' },
    { id: 'D', name: 'd', class: 'Strategic', frequency: 'Half-year' },
    { id: 'E', name: 'e', class: 'Strategic', frequency: 'Month' },
    { id: 'F', name: 'f', frequency: 'Year' },
    { id: 'G', name: 'g', frequency: 'Year', activeTo: '2025-12-31' },
  ] as const;
  const context = evaluationContext({ ...EMPTY_SCORECARD, kpis });
  const lines = monitoringCycle(context, monthPeriod(2026, 10)).map(
    ({ kpiClass = 'none', frequency, kpis: own, fits }) =>
      `${kpiClass} ${frequency} ${own.map(({ id }) => id).join('+')} ${fits ? 'fits' : 'does not fit'}`,
  );
  expect(lines).toEqual([
    'Operational Week B fits',
    'Operational Month A fits',
    'Operational Quarter C does not fit',
    'Strategic Month E does not fit',
    'Strategic Half-year D fits',
    'none Year F fits',
  ]);
});
