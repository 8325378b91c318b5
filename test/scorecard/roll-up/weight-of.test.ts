import { weightOf } from '../../../src/scorecard/roll-up/weight-of';

it('is the weight of the row, 0 included, and 1 where none is given', () => {
  expect([weightOf({ weight: 3 }), weightOf({ weight: 0 }), weightOf({})]).toEqual([3, 0, 1]);
});
