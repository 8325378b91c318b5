import { periodLabel } from '../../../../look/period-label';
import type { BuiltRecord } from '../../../../review/collect/built-record';
import { fill } from '../../../../strings/fill';
import { textsIn } from '../../../../strings/texts';
import { usePaneLook } from '../../../look/pane-look';
import { useWorkspace } from '../../../workspace/workspace';

/** What a review is called: by its period, and by its unit when it is not the company's. */
export function useReviewName(): (record: BuiltRecord) => string {
  const { language } = usePaneLook();
  const { collect } = textsIn(language);
  const { units } = useWorkspace().read.scorecard;
  return ({ period, unit: id }) => {
    const label = periodLabel(period, language);
    const unit = units.find((each) => each.id === id);
    return unit
      ? fill(collect.reviewOfUnit, { period: label, unit: unit.name })
      : fill(collect.reviewOf, { period: label });
  };
}
