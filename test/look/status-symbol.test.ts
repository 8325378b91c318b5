import { statusSymbol } from '../../src/look/status-symbol';
import { STATUSES } from '../../src/scorecard/model/status';

it('gives each status its shape', () => {
  expect(STATUSES.map(statusSymbol)).toEqual(['●', '▲', '◆', '○', '–', '–']);
});
