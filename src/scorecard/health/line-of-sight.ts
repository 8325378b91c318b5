import { alignmentGaps } from '../cascade/alignment-gaps';
import { finding } from './finding';
import type { HealthRule } from './health-rule';

/** C1: an objective of the company that no unit below supports. */
export const objectiveCarried: HealthRule = {
  code: 'C1',
  check: (context) => {
    const { notCarried, checked } = alignmentGaps(context);
    return {
      checked: checked.objectives,
      findings: notCarried.map(({ id, name }) =>
        finding('objectiveNotCarried', { table: 'BSC_Objectives', id }, { name, id }),
      ),
    };
  },
};

/** C2: a unit or person from whose objectives and KPIs no way leads up to an objective of the company. */
export const lineOfSight: HealthRule = {
  code: 'C2',
  check: (context) => {
    const { withoutSight, checked } = alignmentGaps(context);
    return {
      checked: checked.units,
      findings: withoutSight.map(({ id, name }) =>
        finding('unitWithoutSight', { table: 'BSC_Units', id }, { name, id }),
      ),
    };
  },
};
