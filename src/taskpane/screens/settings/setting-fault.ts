import { settingsOf } from '../../../scorecard/evaluation/settings';
import type { Setup } from '../../../scorecard/model/setup';
import type { NumberSetting } from './number-settings';

/** Why a setting cannot be kept as typed. */
export type SettingFault =
  | { readonly kind: 'outside' }
  | { readonly kind: 'amber above green'; readonly green: number; readonly amber: number }
  | { readonly kind: 'floor above cap' };

/** What is wrong with a setting in a Setup as it would become; undefined when nothing is. */
export function settingFault(setting: NumberSetting, setup: Setup): SettingFault | undefined {
  const { low, high = Infinity, isWhole = false, field } = setting;
  const value = setting.valueOf(setup);
  if (value !== undefined) {
    const isInside = value >= low && value <= high && (!isWhole || Number.isInteger(value));
    if (!isInside) return { kind: 'outside' };
  }
  const { greenFrom, amberFrom, scoreCap, scoreFloor } = settingsOf(setup);
  if ((field === 'greenFrom' || field === 'amberFrom') && amberFrom >= greenFrom) {
    return { kind: 'amber above green', green: greenFrom, amber: amberFrom };
  }
  const isScale = field === 'scoreCap' || field === 'scoreFloor';
  return isScale && scoreFloor >= scoreCap ? { kind: 'floor above cap' } : undefined;
}
