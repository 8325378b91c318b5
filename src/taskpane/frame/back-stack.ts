import type { Route, ScreenName } from './route';
import { TABS, tabOf } from './tabs';

/** A screen that somebody was on, and where on it. */
export interface Visit {
  readonly route: Route;
  /** How far the body was scrolled, in pixels. */
  readonly scrolled: number;
  /** The row (`data-key`) that had the focus. */
  readonly focused?: string | undefined;
}

/** The screens on the way to the one that is shown, which is the last. Never empty. */
export type BackStack = readonly [Visit, ...Visit[]];

/** What a screen is left with. */
export type Leaving = Omit<Visit, 'route'>;

/**
 * At most so many screens are on the way: Overview, perspective, objective, KPI, and what is done about it. Older ones are
 * forgotten, but never the first of the tab.
 */
const DEEPEST = 5;

export const FIRST: BackStack = [{ route: { screen: 'overview' }, scrolled: 0 }];

/**
 * Goes to a screen. The first screen of a tab begins anew; a screen that is on the way already is returned to; any other one
 * is put on top, below the first screen of its tab when it comes from another one.
 */
export function go(stack: BackStack, route: Route, leaving: Leaving): BackStack {
  const next: Visit = { route, scrolled: 0 };
  if (TABS.some((tab) => tab === route.screen)) return [next];
  const left = stack.map((visit, index) =>
    index === stack.length - 1 ? { ...visit, ...leaving } : visit,
  );
  const known = left.findIndex((visit) => isSame(visit.route, route));
  const below = known < 0 ? left : left.slice(0, known);
  const [first = FIRST[0], ...rest] = below.length > 0 ? below : [rootOf(route)];
  return [first, ...rest.slice(-(DEEPEST - 2)), next];
}

/** Returns to the screen before; the first one stays. */
export function back(stack: BackStack): BackStack {
  const [first, ...rest] = stack.slice(0, -1);
  return first ? [first, ...rest] : stack;
}

/** Opens a screen from outside, such as from the ribbon: Back leads to the first screen of its tab. */
export function open(route: Route): BackStack {
  return go([rootOf(route)], route, { scrolled: 0 });
}

/** What can be done in a workbook that has no scorecard. */
const STANDS_ALONE: readonly ScreenName[] = [
  'templates',
  'import',
  'insert-function',
  'freeze',
  'settings',
  'guide',
  'help',
];

/** The way through a workbook without a scorecard: it begins at Start, and screens that need a scorecard are left out. */
export function withoutScorecard(stack: BackStack): BackStack {
  const shown = stack.filter(({ route }) => STANDS_ALONE.includes(route.screen));
  const start = stack.find(({ route }) => route.screen === 'start');
  return [start ?? { route: { screen: 'start' }, scrolled: 0 }, ...shown];
}

function rootOf({ screen }: Route): Visit {
  return { route: { screen: tabOf(screen) ?? 'overview' }, scrolled: 0 };
}

function isSame(a: Route, b: Route): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
