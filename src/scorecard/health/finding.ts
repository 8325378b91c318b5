import type { FindingValues } from './finding-value';
import { FINDING_KINDS, type FindingData, type FindingKind } from './finding-kinds';
import type { FixKind } from './fix-kind';
import { RULE_SEVERITIES, type RuleCode, type Severity } from './rule-codes';

/** Where a finding is: a row of a table by its key, or, with a blank id, the table as a whole. */
export interface FindingObject {
  readonly table:
    | 'BSC_Setup'
    | 'BSC_Perspectives'
    | 'BSC_Units'
    | 'BSC_Objectives'
    | 'BSC_Links'
    | 'BSC_KPIs'
    | 'BSC_Data'
    | 'BSC_Actions'
    | 'BSC_Initiatives'
    | 'BSC_Reviews'
    | 'BSC_KPIReview';
  /** The key as people read it; of several columns joined by a comma and a space: "L1, P1". */
  readonly id: string;
  /** The model's name of the column that is to blame; in `BSC_Setup`, of the setting. */
  readonly field?: string;
}

/** One thing that a rule of the health check found. Its words are in `strings`, under its kind. */
export interface Finding {
  readonly code: RuleCode;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly object: FindingObject;
  /** What the sentence needs; shares in whole percent. */
  readonly data: FindingValues;
  readonly fix?: FixKind;
}

/** A finding with the rule, severity and fix of its kind. */
export function finding<Kind extends FindingKind>(
  kind: Kind,
  object: FindingObject,
  data: FindingData<Kind>,
): Finding {
  const shape: { readonly rule: RuleCode; readonly fix?: FixKind } = FINDING_KINDS[kind];
  const { rule: code, fix } = shape;
  const found = { code, kind, severity: RULE_SEVERITIES[code], object, data };
  return fix === undefined ? found : { ...found, fix };
}
