import { checkHealth } from '../../../src/scorecard/health/check-health';
import type { Finding } from '../../../src/scorecard/health/finding';
import type { RuleReport } from '../../../src/scorecard/health/health-report';
import type { RuleCode } from '../../../src/scorecard/health/rule-codes';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import type { Reading } from '../../../src/scorecard/model/reading';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod, shift } from '../../../src/scorecard/periods/period';

/** The month under review in these tests, and the day on which somebody looks. */
export const OCTOBER = monthPeriod(2026, 10);
export const TODAY = '2026-11-22';

/** What one rule says about a scorecard of which only the given tables have rows. */
export function ruleOn(code: RuleCode, tables: Partial<Scorecard>, asOf = TODAY): RuleReport {
  const report = checkHealth({ ...EMPTY_SCORECARD, ...tables }, OCTOBER, asOf);
  const rule = report.rules.find((each) => each.code === code);
  if (!rule) throw new Error(`No rule ${code}`);
  return rule;
}

/** The findings of one rule, short: "kind id". */
export function foundBy(code: RuleCode, tables: Partial<Scorecard>, asOf = TODAY): string[] {
  return ruleOn(code, tables, asOf).findings.map(({ kind, object }) => `${kind} ${object.id}`);
}

/** The only finding of a rule. */
export function onlyFinding(code: RuleCode, tables: Partial<Scorecard>, asOf = TODAY): Finding {
  const { findings } = ruleOn(code, tables, asOf);
  const [first] = findings;
  if (!first || findings.length > 1) throw new Error(`${code} found ${findings.length} times`);
  return first;
}

export function kpi(id: string, fields: Partial<Kpi> = {}): Kpi {
  return { id, name: `Measure ${id}`, ...fields };
}

/** Monthly readings up to October 2026, the last one given last; undefined is a row without an actual. */
export function monthly(
  kpiId: string,
  actuals: readonly (number | undefined)[],
  target?: number,
): Reading[] {
  return actuals.map((actual, index) => {
    const period = shift(OCTOBER, index + 1 - actuals.length);
    return {
      kpi: kpiId,
      period,
      ...(actual === undefined ? {} : { actual }),
      ...(target === undefined ? {} : { target }),
    };
  });
}
