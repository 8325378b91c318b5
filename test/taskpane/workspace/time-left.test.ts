import { timeLeft } from '../../../src/taskpane/workspace/time-left';

describe('how long the rest of a work takes', () => {
  it.each([
    ['is not told after two steps', 2, 9, 2000, undefined],
    ['goes on as it did', 3, 9, 1500, 3000],
    ['is nothing at the end', 9, 9, 4500, undefined],
  ])('%s', (_, done, total, passed, left) => {
    expect(timeLeft({ done, total }, passed)).toBe(left);
  });
});
