import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIRECTIONS } from '../../src/scorecard/model/direction';
import { THRESHOLD_KINDS } from '../../src/scorecard/model/threshold-kind';
import { rollUp } from '../../src/scorecard/roll-up/roll-up';
import { judge } from '../../src/scorecard/rules/judgement';
import { kpiRuleOf } from '../../src/scorecard/rules/kpi-rule';
import { settingsOf } from '../../src/scorecard/evaluation/settings';

type Row = Readonly<Record<string, string>>;

const PAGE = readFileSync(join(__dirname, '../../docs/scoring.md'), 'utf8');
const SETTINGS = settingsOf({});

/** The rows of the table of the page that has exactly these headings. */
function tableWith(...headings: string[]): Row[] {
  const blocks = PAGE.split(/\n\n+/).map((block) => block.split('\n').map(cellsOf));
  const found = blocks.find(([head]) => head?.join() === headings.join());
  if (!found) throw new Error(`The page has no table with ${headings.join(', ')}.`);
  return found
    .slice(2)
    .map((cells) =>
      Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])),
    );
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function numberIn(cell: string | undefined): number | undefined {
  return cell === undefined || cell === '' ? undefined : Number(cell.replace('−', '-'));
}

function wordIn<Word extends string>(words: readonly Word[], cell: string | undefined): Word {
  const found = words.find((word) => word === cell);
  if (found === undefined) throw new Error(`The page says "${cell ?? ''}".`);
  return found;
}

function judged(row: Row) {
  const rule = kpiRuleOf(
    {
      direction: wordIn(DIRECTIONS, row['Direction']),
      thresholds: wordIn(THRESHOLD_KINDS, row['Thresholds'] ?? 'ratio'),
      green: numberIn(row['Green']),
      amber: numberIn(row['Amber']),
      baseline: numberIn(row['Baseline']),
    },
    SETTINGS,
  );
  return judge(numberIn(row['Actual']), numberIn(row['Target']), rule, SETTINGS);
}

describe('the page on scoring', () => {
  it.each(tableWith('Actual', 'Target', 'Direction', 'Baseline', 'Achievement', 'Status'))(
    'is right about $Actual of $Target, $Direction',
    (row) => {
      const { achievement, status } = judged(row);
      const digits = row['Achievement']?.includes('.') === true ? 1 : 0;
      expect(`${((achievement ?? NaN) * 100).toFixed(digits)}%`).toBe(row['Achievement']);
      expect(status).toBe(row['Status']);
    },
  );

  it.each(tableWith('Actual', 'Target', 'Direction', 'Thresholds', 'Green', 'Amber', 'Status'))(
    'is right about $Actual by $Thresholds',
    (row) => {
      expect(judged(row).status).toBe(row['Status']);
    },
  );

  it.each(tableWith('Scores', 'Weights', 'Score', 'Coverage'))(
    'is right about $Scores with weights $Weights',
    (row) => {
      const weights = (row['Weights'] ?? '').split(',').map(Number);
      const children = (row['Scores'] ?? '').split(',').map((cell, index) => {
        const weight = weights[index] ?? NaN;
        const isMissing = cell.trim() === '–';
        return isMissing
          ? { weight, coverage: 0 }
          : { weight, score: Number(cell) / 100, coverage: 1 };
      });
      const { score, coverage } = rollUp(children, SETTINGS);
      expect(score === undefined ? '–' : String(Math.round(score * 100))).toBe(row['Score']);
      expect(`${(coverage ?? NaN) * 100}%`).toBe(row['Coverage']);
    },
  );
});
