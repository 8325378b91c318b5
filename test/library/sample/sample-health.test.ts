import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { checkHealth } from '../../../src/scorecard/health/check-health';
import { monthPeriod } from '../../../src/scorecard/periods/period';

const MEETING = '2026-11-09';
const report = checkHealth(sampleScorecard(), monthPeriod(2026, 10), MEETING);

function found(severity: string): readonly string[] {
  return report.findings
    .filter((finding) => finding.severity === severity)
    .map(({ code, object }) => `${code} ${object.id}`);
}

describe('the health of the sample on the day of its October review', () => {
  it('has no error', () => {
    expect(found('Error')).toEqual([]);
  });

  it('has five warnings: two objectives nobody carries, and what the review must talk about', () => {
    expect([...found('Warning')].sort()).toEqual(['C1 L1', 'C1 L3', 'R1 SA2.1', 'R2 A3', 'R3 I1']);
  });

  it('has no more than a handful of tips', () => {
    expect(found('Tip')).toEqual(expect.arrayContaining(['K5 SC3.1', 'R4 F3.1', 'R5 SC3.1']));
    expect(found('Tip').length).toBeLessThanOrEqual(8);
  });

  it('leaves one finding as it is, with the reason', () => {
    expect(report.ignored.map(({ finding, by }) => [finding.code, by.object])).toEqual([
      ['C1', 'P3'],
    ]);
    expect(report.ignored[0]?.by.reason).toBeTruthy();
  });
});
