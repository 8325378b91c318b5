import { progressOn } from '../../src/cli/progress';

/** What is told of steps that begin at the given milliseconds and are expected to take so long. */
function toldOf(steps: readonly { at: number; expected?: number }[]): string[] {
  const told: string[] = [];
  let now = 5000;
  const progress = progressOn({
    tell: (text) => told.push(text),
    elapsed: () => now,
  });
  steps.forEach(({ at, expected }, index) => {
    now = 5000 + at;
    progress(`step ${index + 1}`, expected);
  });
  return told;
}

it('is silent while a job takes less than a second', () => {
  expect(toldOf([{ at: 0 }, { at: 999 }, { at: 500, expected: 499 }])).toEqual([]);
});

it('tells each step that begins after a second', () => {
  expect(toldOf([{ at: 0 }, { at: 1000 }, { at: 1200 }])).toEqual(['step 2', 'step 3']);
});

it('tells a step before it starts when it is expected to take too long', () => {
  expect(toldOf([{ at: 0, expected: 1000 }, { at: 400, expected: 600 }, { at: 500 }])).toEqual([
    'step 1',
    'step 2',
  ]);
});
