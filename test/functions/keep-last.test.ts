import './custom-functions-runtime';
import { keepLast } from '../../src/functions/keep-last';
import { status } from '../../src/functions/status';

describe('What is kept from the last call', () => {
  it('is handed out while no value changes, and built anew when any does', () => {
    const build = jest.fn((...values: readonly unknown[]) => values);
    const kept = keepLast(build);
    const first = kept('higher', 1, undefined, 0);
    expect(kept('higher', 1, undefined, 0)).toBe(first);
    expect(build).toHaveBeenCalledTimes(1);
    for (const [direction, green, amber, actual] of [
      ['lower', 1, undefined, 0],
      ['lower', 2, undefined, 0],
      ['lower', 2, 0.9, 0],
      ['lower', 2, 0.9, 5],
    ] as const) {
      const values = [direction, green, amber, actual];
      expect(kept(direction, green, amber, actual)).toEqual(values);
    }
    expect(build).toHaveBeenCalledTimes(5);
  });

  it('never judges a cell by the rule of another', () => {
    const directions = [['higher'], ['lower'], ['lower'], ['higher'], ['none']];
    const greens = [[1], [1], [0.8], [1.2], ['']];
    const actuals = directions.map(() => [110]);
    expect(status(actuals, [[100]], directions, greens).flat()).toEqual([
      'Green', // 110 % reached, Green from 100 %
      'Amber', // 90 % reached, Green from 100 %
      'Green', // 90 % reached, Green from 80 %
      'Amber', // 110 % reached, Green from 120 %
      'Not scored',
    ]);
  });
});
