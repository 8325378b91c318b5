import { aggregationOf } from '../../../src/scorecard/rules/aggregation-of';

it('is the aggregation of the KPI, and the last reading where none is given', () => {
  expect([aggregationOf({ aggregation: 'sum' }), aggregationOf({})]).toEqual(['sum', 'last']);
});
