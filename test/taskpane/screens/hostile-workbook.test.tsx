/** @jest-environment ./scripts/test/large-packages-in-page.cjs */
import { act, cleanup } from '@testing-library/react';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import type { BackStack } from '../../../src/taskpane/frame/back-stack';
import type { Route, ScreenName } from '../../../src/taskpane/frame/route';
import { SCREENS } from '../../../src/taskpane/screens/screen-list';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

const PATIENCE_MS = 10_000;
jest.setTimeout(240_000);

/** What a careless template would fill in, in the names of all objects, which are the same. */
const NAME = '⟦{name}{count}{kpi}{period}{0}{n|a|b}$&⟧<b>\u202E=1+1';

let mockFirst: BackStack;
jest.mock<object>('../../../src/taskpane/frame/back-stack', () => ({
  ...jest.requireActual<object>('../../../src/taskpane/frame/back-stack'),
  // The pane begins on this screen.
  get FIRST() {
    return mockFirst;
  },
}));

/** Names alike, references to nothing, no weight, targets of 0 and less, and figures of 1900 and 9999. */
function hostile(): Scorecard {
  const sample = sampleScorecard();
  const named = <Item extends object>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, name: NAME, weight: 0, owner: NAME }));
  const years = [monthPeriod(1900, 4), monthPeriod(9999, 12)];
  return {
    ...sample,
    perspectives: named(sample.perspectives),
    units: named(sample.units),
    objectives: named(sample.objectives).map((item, index) =>
      index % 3 === 0 ? { ...item, perspective: 'gone', unit: 'gone' } : item,
    ),
    kpis: named(sample.kpis).map((item, index) =>
      index % 3 === 0 ? { ...item, objective: 'gone', measureUnit: NAME } : item,
    ),
    readings: [
      ...sample.readings.map((reading, index) => ({ ...reading, target: (index % 3) - 1 })),
      ...years.map((period) => ({ kpi: sample.kpis[0]?.id ?? '', period, actual: 1 })),
    ],
    swot: [...sample.swot, ...sample.swot].map((entry) => ({ ...entry, statement: NAME })),
    initiatives: named(sample.initiatives).map((item) => ({ ...item, done: 7, budget: -1 })),
  };
}

/** They show nothing of the scorecard. */
const OTHERS = [
  'start',
  'templates',
  'library',
  'insert-function',
  'freeze',
  'remove',
  'help',
  'guide',
];

/** Every screen of the scorecard, those of an object with one that is there. */
function routes({ kpis, objectives, perspectives, units }: Scorecard): Route[] {
  const [kpi, objective] = [kpis[1]?.id ?? '', objectives[1]?.id ?? ''];
  const known: Partial<Record<ScreenName, object>> = {
    perspective: { id: perspectives[0]?.id },
    objective: { id: objective },
    kpi: { id: kpi },
    'explain-and-act': { kpi },
    'objective-form': { id: objective },
    'kpi-form': { id: kpi },
    'unit-form': { id: units[1]?.id },
    'line-of-sight': { id: kpi },
  };
  return Object.keys(SCREENS)
    .filter((screen) => !OTHERS.includes(screen))
    .map((screen) => ({ screen, ...known[screen as ScreenName] }) as Route);
}

/** What stands there that nobody wrote. */
function oddities(): string[] {
  const text = (document.querySelector('main')?.textContent ?? '').replaceAll(NAME, '');
  return /undefined|\bNaN\b|\[object|Infinity|⟦|⟧|\{\w+(\|[^}]*)?\}/.exec(text) ?? [];
}

it('is shown on every screen as it is, without a fault and without a word that nobody wrote', async () => {
  const complaints: string[] = [];
  jest.spyOn(console, 'error').mockImplementation((message: unknown, ...details: unknown[]) => {
    if (!/act\(/.test(String(message))) complaints.push([message, ...details].join(' '));
  });
  const scorecard = hostile();
  const found: string[] = [];
  for (const route of routes(scorecard)) {
    mockFirst = [{ route, scrolled: 0 }];
    showWorkbook(new PretendedWorkbook(scorecard));
    const end = performance.now() + PATIENCE_MS;
    const isThere = () => document.querySelector('[data-screen-body] h1') !== null;
    while (!isThere() && performance.now() < end) {
      await act(() => new Promise((done) => setTimeout(done, 5)));
    }
    const faults = [...(isThere() ? [] : ['is not there']), ...complaints.splice(0), ...oddities()];
    found.push(...faults.map((fault) => `${route.screen}: ${fault}`));
    cleanup();
  }
  expect(found).toEqual([]);
});
