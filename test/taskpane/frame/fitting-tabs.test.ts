import { fittingTabs } from '../../../src/taskpane/frame/fitting-tabs';

const TABS = ['a', 'b', 'c', 'd'] as const;
const WIDTHS = new Map(TABS.map((tab) => [tab, 70]));

describe('the tabs that have room beside the menu', () => {
  it.each([
    [320, 'a', 'abcd'],
    [319, 'a', 'abc'],
    [319, 'd', 'abd'],
    [200, 'c', 'ac'],
    [120, 'd', 'd'],
    [10, 'b', 'b'],
    [10, undefined, ''],
  ] as const)('in %d pixels with %s selected are %s', (room, selected, shown) => {
    expect(fittingTabs(TABS, WIDTHS, room, selected).join('')).toBe(shown);
  });
});
