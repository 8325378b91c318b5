import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { evaluate } from '../../src/scorecard/evaluation/evaluate';
import type { Reading } from '../../src/scorecard/model/reading';
import { monthPeriod } from '../../src/scorecard/periods/period';

const PAGE = readFileSync(join(__dirname, '../../README.md'), 'utf8').replaceAll(/\s+/g, ' ');
const OCTOBER = monthPeriod(2026, 10);
const HEADINGS = 1;

const sample = sampleScorecard();
const isRevenue = ({ kpi, period }: Reading) =>
  kpi === 'F1.1' && period.grain === OCTOBER.grain && period.ordinal === OCTOBER.ordinal;

function scoresWith(actual: number | undefined) {
  const readings = sample.readings.map((reading) =>
    isRevenue(reading) ? { ...reading, actual } : reading,
  );
  const { overall, kpiById } = evaluate({ ...sample, readings }, OCTOBER);
  const financial = overall.perspectives.find(({ perspective }) => perspective.id === 'F');
  const shown = (score: number | undefined) => ((score ?? NaN) * 100).toFixed(1);
  return {
    revenue: kpiById.get('F1.1')?.status,
    financial: shown(financial?.score),
    overall: shown(overall.score),
  };
}

describe('the change that the README tries', () => {
  it('names the cell, the actual and the target of the sample', () => {
    const row = sample.readings.findIndex(isRevenue);
    const { actual = NaN, target = NaN } = sample.readings[row] ?? {};
    const cell = `C${row + HEADINGS + 1}`;
    expect(PAGE).toContain(
      `(cell ${cell}): type ${target}, the target, over the actual of ${actual}`,
    );
  });

  it('has the effect that it tells', () => {
    const before = scoresWith(4830);
    const after = scoresWith(5290);
    expect([before.revenue, after.revenue]).toEqual(['Amber', 'Green']);
    expect(PAGE).toContain(
      `Financial rises from ${before.financial} to ${after.financial} and the overall score from ${before.overall} to ${after.overall}`,
    );
  });
});
