import { formatPercent } from '../../../look/format-number';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Unit } from '../../../scorecard/model/unit';
import { weightOf } from '../../../scorecard/roll-up/weight-of';
import { fill } from '../../../strings/fill';
import type { PaneLook } from '../../look/pane-look';
import type { UnitDraft } from './unit-draft';

/** Which share of the units beside it a unit counts with the weight that is typed. */
export function weightHint(
  draft: UnitDraft,
  unit: Unit | undefined,
  { units }: Scorecard,
  { texts, separators }: Pick<PaneLook, 'texts' | 'separators'>,
): string | undefined {
  const parent = units.find(({ id }) => id === draft.parent);
  if (!parent) return undefined;
  const beside = units.filter((each) => each.parent === parent.id && each.id !== unit?.id);
  const own = weightOf(draft);
  const sum = beside.reduce((all, each) => all + weightOf(each), own);
  if (!(sum > 0) || own < 0) return undefined;
  const share = formatPercent(own / sum, { decimals: 0, separators });
  return fill(texts.cascade.weightHint, { share, parent: parent.name });
}
