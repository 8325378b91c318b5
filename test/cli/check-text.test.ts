import { checkText } from '../../src/cli/check-text';
import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { checkHealth } from '../../src/scorecard/health/check-health';
import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import { buildScorecard, periodOf } from '../scorecard/build-scorecard';

function linesOf(scorecard: Scorecard = sampleScorecard()): string[] {
  const report = checkHealth(scorecard, periodOf('2026-10'), '2026-11-22');
  const parts = { report, problems: [], formulas: [], layout: { tables: new Map() }, ignored: [] };
  return checkText(scorecard, parts, 'en').split('\n');
}

it('begins with the title, how many rules pass and how many findings there are', () => {
  const [title, rules, counts, blank] = linesOf();
  expect(title).toBe('Orvella Pumps · Company scorecard 2026 · Oct 2026');
  expect(rules).toMatch(/^Health check: \d+ of \d+ rules pass$/);
  expect(counts).toMatch(/^\d+ errors? · \d+ warnings? · \d+ tips?$/);
  expect(blank).toBe('');
});

it('counts as many findings as it lists', () => {
  const lines = linesOf();
  const [errors, warnings, tips] = (lines[2]?.match(/\d+/g) ?? []).map(Number);
  const listed = (mark: string) => lines.filter((line) => line.startsWith(mark)).length;
  expect([listed('[x] Error'), listed('[!] Warning'), listed('[i] Tip')]).toEqual([
    errors,
    warnings,
    tips,
  ]);
  expect(tips).toBeGreaterThan(0);
});

it('answers for each of the four classic mistakes with what it was judged by', () => {
  const answers = linesOf().slice(4, 12);
  expect(answers.filter((_, index) => index % 2 === 0).map((line) => line.split(': ')[1])).toEqual(
    Array(4).fill('passed'),
  );
  for (const line of answers.filter((_, index) => index % 2 === 1)) expect(line).toMatch(/^ {2}\d/);
});

it('ends with what is ignored and why', () => {
  const lines = linesOf();
  const at = lines.indexOf('Ignored with a reason: 1');
  expect(lines.slice(at + 1)).toHaveLength(1);
  expect(lines[at + 1]).toContain('reports to the managing director');
});

it('does not call a scorecard without KPIs healthy', () => {
  expect(linesOf(EMPTY_SCORECARD).slice(-1)).toEqual([
    'The scorecard has no KPI yet. Enter the first one in the table BSC_KPIs.',
  ]);
  const anyKpi = linesOf(buildScorecard({ kpis: [{ id: 'K' }] }));
  expect(anyKpi.join('\n')).not.toContain('has no KPI yet');
});
