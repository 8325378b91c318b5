import type { ScreenName } from './route';

/** The tabs in the order of the month; each is the name of its first screen. */
export const TABS = ['overview', 'data', 'review', 'design'] as const satisfies ScreenName[];

export type Tab = (typeof TABS)[number];

/** What stands in the menu behind the tabs. */
export const MORE = [
  'health',
  'kpi-review',
  'changes',
  'library',
  'scorecard-sheet',
  'insert-function',
  'guide',
  'settings',
  'help',
] as const satisfies ScreenName[];

const OF_OVERVIEW: readonly ScreenName[] = [
  'score-explained',
  'perspective',
  'objective',
  'kpi',
  'explain-and-act',
  'voice-form',
  'actions',
];
const OF_REVIEW: readonly ScreenName[] = [
  'carry-over',
  'collect-review',
  'close-period',
  'restate',
  'snapshots',
  'calendar',
  'minutes',
];
const OF_DESIGN: readonly ScreenName[] = [
  'strategy',
  'perspectives',
  'perspective-form',
  'objectives',
  'objective-form',
  'swot',
  'swot-form',
  'initiatives',
  'initiative-form',
  'strategy-map',
  'link-form',
  'kpis',
  'kpi-form',
  'kpis-from-selection',
  'import',
  'cascade',
  'unit-form',
  'copy-objectives',
  'split-kpi',
  'line-of-sight',
  'compare-units',
];

/** The tab under which a screen is found; undefined for those of the menu. */
export function tabOf(screen: ScreenName): Tab | undefined {
  const root = TABS.find((tab) => tab === screen);
  if (root) return root;
  if (OF_OVERVIEW.includes(screen)) return 'overview';
  if (OF_REVIEW.includes(screen)) return 'review';
  return OF_DESIGN.includes(screen) ? 'design' : undefined;
}
