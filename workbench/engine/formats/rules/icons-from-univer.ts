import type { ConditionalRule } from '../../../content/conditional-format';
import { NO_ICON_IN_FILE, NO_ICON_IN_UNIVER, iconFromUniver } from './icons';
import { thresholdFromUniver } from './threshold-from-univer';
import type { UniverRuleConfig } from './univer-rule';

/** Icons of Univer's as a set where they are one, else each with its own name. */
export function iconsFromUniver(
  rule: Extract<UniverRuleConfig, { type: 'iconSet' }>,
): ConditionalRule {
  const config = [...rule.config].reverse();
  const icons = config.map(({ iconType, iconId }) =>
    iconType === NO_ICON_IN_UNIVER
      ? { set: NO_ICON_IN_FILE, icon: 0 }
      : { set: iconType, icon: iconFromUniver(iconType, iconId) },
  );
  const last = icons.length - 1;
  const name = icons[0]?.set ?? '3TrafficLights1';
  const isSet =
    icons.every(({ set }) => set === name) && Number.parseInt(name, 10) === icons.length;
  const isInOrder = isSet && icons.every(({ icon }, at) => icon === at);
  const isReversed = isSet && icons.every(({ icon }, at) => icon === last - at);
  return {
    kind: 'iconSet',
    icons: {
      name: isSet ? name : usualSet(icons.length),
      showValue: rule.isShowValue,
      reverse: isReversed && !isInOrder,
      thresholds: config.map(({ value, operator }, at) => ({
        // The lowest icon is for all that is left.
        ...(at === 0 ? { type: 'percent' as const, value: '0' } : thresholdFromUniver(value)),
        ...(operator === 'greaterThan' && at > 0 && { exclusive: true }),
      })),
      ...(!isInOrder && !isReversed && { custom: icons }),
    },
  };
}

function usualSet(icons: number): string {
  return icons === 5 ? '5Arrows' : icons === 4 ? '4Arrows' : '3TrafficLights1';
}
