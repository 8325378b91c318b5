/** `Error`: a number is wrong or missing. `Warning`: the method is in doubt. `Tip`: it could be better. */
export type Severity = 'Error' | 'Warning' | 'Tip';

/**
 * The rules of the health check that look at the model, in the order of the report: first the four classic mistakes.
 * Rules about tables (D) and formulas (X) look at cells, so they live with those who read cells.
 */
export const RULE_SEVERITIES = {
  M1: 'Warning',
  M2: 'Warning',
  M3: 'Warning',
  M4: 'Warning',
  K1: 'Warning',
  K2: 'Warning',
  K3: 'Warning',
  K4: 'Warning',
  K5: 'Tip',
  K6: 'Tip',
  K7: 'Tip',
  K8: 'Tip',
  L1: 'Tip',
  L2: 'Tip',
  L3: 'Tip',
  W1: 'Warning',
  W2: 'Warning',
  S1: 'Warning',
  S2: 'Tip',
  C1: 'Warning',
  C2: 'Warning',
  T1: 'Error',
  T2: 'Error',
  R1: 'Warning',
  R2: 'Warning',
  R3: 'Warning',
  R4: 'Tip',
  R5: 'Tip',
  R6: 'Tip',
  R7: 'Warning',
  R8: 'Warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type RuleCode = keyof typeof RULE_SEVERITIES;

/** The rules whose answers are shown also when nothing is found, with what they were judged by. */
export const CLASSIC_MISTAKES: readonly RuleCode[] = ['M1', 'M2', 'M3', 'M4'];
