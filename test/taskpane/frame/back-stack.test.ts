import {
  back,
  FIRST,
  go,
  open,
  withoutScorecard,
  type BackStack,
} from '../../../src/taskpane/frame/back-stack';
import type { Route } from '../../../src/taskpane/frame/route';

const NOWHERE = { scrolled: 0 };
const screens = (stack: BackStack) => stack.map(({ route }) => route.screen);
const walk = (...routes: Route[]) =>
  routes.reduce<BackStack>((stack, route) => go(stack, route, NOWHERE), FIRST);

describe('the way back', () => {
  it('begins anew with a tab', () => {
    expect(screens(walk({ screen: 'kpi', id: 'F1.1' }, { screen: 'design' }))).toEqual(['design']);
  });

  it('leads through the screens that were opened, and remembers where on them', () => {
    const first = go(FIRST, { screen: 'objective', id: 'F1' }, { scrolled: 120, focused: 'F1' });
    const second = go(first, { screen: 'kpi', id: 'F1.1' }, { scrolled: 7 });
    expect(screens(second)).toEqual(['overview', 'objective', 'kpi']);
    expect(back(second)).toEqual([
      { route: { screen: 'overview' }, scrolled: 120, focused: 'F1' },
      { route: { screen: 'objective', id: 'F1' }, scrolled: 7 },
    ]);
  });

  it('returns to a screen that is on it instead of opening it twice', () => {
    const there = walk(
      { screen: 'kpi', id: 'A' },
      { screen: 'kpi', id: 'B' },
      { screen: 'kpi', id: 'A' },
    );
    expect(screens(there)).toEqual(['overview', 'kpi']);
  });

  it('keeps its first screen however deep it goes', () => {
    const routes = Array.from({ length: 20 }, (_, index): Route => ({
      screen: 'kpi',
      id: String(index),
    }));
    const deep = walk(...routes);
    expect(deep).toHaveLength(5);
    expect(deep[0].route.screen).toBe('overview');
  });

  it('ends at the first screen', () => {
    expect(back(FIRST)).toEqual(FIRST);
  });

  it('leads from a screen opened by the ribbon to the first one of its tab', () => {
    expect(screens(open({ screen: 'cascade' }))).toEqual(['design', 'cascade']);
    expect(screens(open({ screen: 'help' }))).toEqual(['overview', 'help']);
    expect(screens(open({ screen: 'data' }))).toEqual(['data']);
  });

  it('begins at Start without a scorecard, and leaves out what needs one', () => {
    expect(screens(withoutScorecard(open({ screen: 'cascade' })))).toEqual(['start']);
    expect(screens(withoutScorecard(open({ screen: 'help' })))).toEqual(['start', 'help']);
    expect(withoutScorecard(open({ screen: 'start', from: 'empty' }))[0].route).toEqual({
      screen: 'start',
      from: 'empty',
    });
  });
});
