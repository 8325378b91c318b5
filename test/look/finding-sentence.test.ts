import { evidenceSentence, findingSentence } from '../../src/look/finding-sentence';
import { evidence } from '../../src/scorecard/health/evidence';
import { finding, type Finding } from '../../src/scorecard/health/finding';
import type { FigureValue } from '../../src/scorecard/health/finding-value';
import { monthPeriod } from '../../src/scorecard/periods/period';

const object = { table: 'BSC_KPIs', id: 'K1' } as const;
const named = { name: 'On time', id: 'K1' };

function inBoth(found: Finding): [string, string] {
  return [findingSentence(found, 'en'), findingSentence(found, 'vi')];
}

function percent(figure: number): FigureValue {
  return { figure, measure: { measureUnit: '%' } };
}

it('shows figures as their KPI does, with the separators of the language', () => {
  const [english, vietnamese] = inBoth(
    finding('targetBelowBaseline', object, {
      ...named,
      target: percent(0.955),
      baseline: percent(0.97),
    }),
  );
  expect(english).toContain('the target 95.5% is below the baseline 97.0%');
  expect(vietnamese).toContain('kế hoạch 95,5% thấp hơn mức gốc 97,0%');
});

it('shows as many decimals as tell two figures apart', () => {
  const data = { ...named, target: percent(0.95), baseline: percent(0.9502) };
  const [english] = inBoth(finding('targetBelowBaseline', object, data));
  expect(english).toContain('the target 95.00% is below the baseline 95.02%');
});

it('shows a gap between percentages in points', () => {
  const points = (figure: number) => ({ ...percent(figure), isDifference: true as const });
  const data = { ...named, amber: points(0.02), green: points(0.05) };
  const [english, vietnamese] = inBoth(finding('amberBetterThanGreen', object, data));
  expect(english).toContain('amber (2.0\u202fpts) asks for more than green (5.0\u202fpts)');
  expect(vietnamese).toContain('vàng (2,0\u202fđiểm %)');
});

it('writes periods and dates as people do', () => {
  const red = finding('redUnexplained', object, {
    ...named,
    since: { period: monthPeriod(2026, 8) },
  });
  const late = finding('actionOverdue', object, {
    ...named,
    due: { date: '2026-10-30' },
    days: 1200,
  });
  expect(inBoth(red)).toEqual([
    expect.stringContaining('“On time” (K1) has been red since Aug 2026,'),
    expect.stringContaining('“On time” (K1) đỏ từ kỳ 8/2026 mà'),
  ]);
  expect(inBoth(late)).toEqual([
    expect.stringContaining('was due on 30 Oct 2026 (days late: 1,200).'),
    expect.stringContaining('đến hạn ngày 30/10/2026, đã trễ 1.200 ngày.'),
  ]);
});

it('names what a KPI is not ticked for in words', () => {
  const data = { ...named, missing: { smart: ['achievable', 'timeBound'] } } as const;
  const [english, vietnamese] = inBoth(finding('notSmart', object, data));
  expect(english).toContain('is not ticked as: achievable, time-bound.');
  expect(vietnamese).toContain('chưa được đánh dấu: khả thi, có thời hạn.');
});

it('says what a classic mistake was judged by', () => {
  const data = { read: 1, described: 2, kpis: 2, periods: 3 };
  const judged = evidence('monitored', { ...data, until: { period: monthPeriod(2026, 10) } });
  expect(evidenceSentence(judged, 'en')).toBe(
    '1 of 2 KPIs have an actual within their last 3 due periods, up to Oct 2026. 2 of 2 have owner, source and collector.',
  );
  expect(evidenceSentence(judged, 'vi')).toContain('tính đến 10/2026');
});
