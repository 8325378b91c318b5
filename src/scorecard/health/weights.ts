import { weightOf } from '../roll-up/weight-of';
import { finding, type Finding, type FindingObject } from './finding';
import type { HealthRule } from './health-rule';
import { siblingsIn, type Siblings } from './siblings';

/** A share is below 1; a number of 5 or more beside it is a percentage or a score, not another share. */
const LEAST_NUMBER = 5;

/**
 * W1: weights blank or 0 everywhere among siblings: nobody decided what matters more, or nothing counts at all; or on
 * two scales, so that some count for next to nothing.
 */
export const weightsDecided: HealthRule = {
  code: 'W1',
  check: (context) => {
    const groups = siblingsIn(context).filter(({ rows }) => rows.length > 0);
    return {
      checked: groups.length,
      findings: groups.flatMap((each) => [...undecided(each), ...mixed(each)]),
    };
  },
};

/** A blank weight is 1, so a row without siblings needs none; a 0 counts for nothing even alone. */
function undecided({ table, rows }: Siblings): Finding[] {
  const first = rows[0];
  if (!first || rows.some(({ weight }) => weight !== undefined && weight !== 0)) return [];
  const allZero = rows.every(({ weight }) => weight === 0);
  if (!allZero && rows.length === 1) return [];
  const kind = allZero ? 'weightsZero' : 'weightsBlank';
  const object: FindingObject = { table, id: first.id, field: 'weight' };
  return [finding(kind, object, { name: first.name, count: rows.length })];
}

/** 0.3 (30 %) beside 20: meant alike, but one counts 67 times as much as the other. */
function mixed({ table, rows }: Siblings): Finding[] {
  const share = rows.find((row) => weightOf(row) > 0 && weightOf(row) < 1);
  const number = rows.find((row) => weightOf(row) >= LEAST_NUMBER);
  if (share?.weight === undefined || number?.weight === undefined) return [];
  const object: FindingObject = { table, id: share.id, field: 'weight' };
  const data = {
    name: share.name,
    weight: share.weight,
    other: number.name,
    otherWeight: number.weight,
  };
  return [finding('weightsMixed', object, data)];
}
