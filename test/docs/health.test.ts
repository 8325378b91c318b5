import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEALTH_RULES } from '../../src/scorecard/health/health-rules';
import { RULE_SEVERITIES } from '../../src/scorecard/health/rule-codes';
import { findings } from '../../src/strings/en/findings';
import { PROBLEM_CODES, TABLE_RULES, type TableRule } from '../../src/tables/problem-code';
import { FORMULA_RULES } from '../../src/xlsx/formula-findings';

const PAGE = readFileSync(join(__dirname, '../../docs/health.md'), 'utf8');
const ROWS = PAGE.split('\n')
  .filter((line) => /^\| [A-Z]\d /.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** "Error or Warning" where a rule of tables has problems of both. */
function severityOf(rule: TableRule): string {
  const found = Object.values(PROBLEM_CODES).filter((each) => each.rule === rule);
  return [...new Set(found.map(({ severity }) => severity))].sort().join(' or ');
}

const SEVERITIES: Readonly<Record<string, string>> = {
  ...RULE_SEVERITIES,
  ...Object.fromEntries(TABLE_RULES.map((rule) => [rule, severityOf(rule)])),
  ...Object.fromEntries(FORMULA_RULES.map((rule) => [rule, 'Tip'])),
};

describe('the page on the health check', () => {
  it('lists every rule once, those of the model in the order of the report', () => {
    const codes = ROWS.map(([code]) => code);
    const ofModel = HEALTH_RULES.map(({ code }) => code);
    expect(codes).toEqual([...ofModel, ...TABLE_RULES, ...FORMULA_RULES]);
    expect([...codes].sort()).toEqual(Object.keys(findings.titles).sort());
    expect(PAGE).toContain(`${codes.length} rules`);
  });

  it.each(ROWS)('gives %s its name and its severity, and says what it finds', (...cells) => {
    const [code = '', title, severity, finds, remedy] = cells;
    expect(title).toBe(findings.titles[code as keyof typeof findings.titles]);
    expect(severity).toBe(SEVERITIES[code]);
    expect(finds).not.toBe('');
    expect(remedy).not.toBe('');
  });
});
