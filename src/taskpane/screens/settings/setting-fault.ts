import { settingsOf } from '../../../scorecard/evaluation/settings';
import type { Setup } from '../../../scorecard/model/setup';
import type { SettingField } from './setting-fields';

/** Why a setting cannot be kept as typed. */
export type SettingFault =
  | { readonly kind: 'outside'; readonly low: number; readonly high: number }
  | { readonly kind: 'amber above green'; readonly green: number; readonly amber: number }
  | { readonly kind: 'floor above cap' };

/** What is wrong with a setting in a Setup as it would become; undefined when nothing is. */
export function settingFault(setting: SettingField, setup: Setup): SettingFault | undefined {
  const { greenFrom, amberFrom, scoreCap, scoreFloor } = settingsOf(setup);
  if (setting.kind === 'percent') {
    const value = setup[setting.field];
    if (value !== undefined && (value < 0 || value > setting.most)) {
      return { kind: 'outside', low: 0, high: setting.most };
    }
    const { field } = setting;
    if ((field === 'greenFrom' || field === 'amberFrom') && amberFrom >= greenFrom) {
      return { kind: 'amber above green', green: greenFrom, amber: amberFrom };
    }
    const isScale = field === 'scoreCap' || field === 'scoreFloor';
    return isScale && scoreFloor >= scoreCap ? { kind: 'floor above cap' } : undefined;
  }
  if (setting.kind !== 'months') return undefined;
  const months = setup[setting.field];
  const isWhole = months === undefined || Number.isInteger(months);
  return isWhole && (months === undefined || (months >= 1 && months <= MOST_MONTHS))
    ? undefined
    : { kind: 'outside', low: 1, high: MOST_MONTHS };
}

const MOST_MONTHS = 120;
