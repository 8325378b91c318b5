import { cellContext } from '../../../src/tables/cells/cell-context';
import { dateTime } from '../../../src/tables/cells/date-time';
import { Fault } from '../../../src/tables/fault';

const context = cellContext({}, [], {});
const october31 = 46326;

describe('a moment in a cell', () => {
  it.each([
    [october31, '2026-10-31'],
    [october31 + 0.5, '2026-10-31T12:00:00'],
    [october31 + 1 / 86_400, '2026-10-31T00:00:01'],
    [october31 + 86_399.9 / 86_400, '2026-11-01'],
    [' 2026-10-31T09:12:00 ', '2026-10-31T09:12:00'],
  ])('%p is %p', (cell, moment) => {
    expect(dateTime.read(cell, context, {})).toBe(moment);
  });

  it('is written as a serial number when that reads back as it was, else as text', () => {
    expect(dateTime.write('2026-10-31T12:00:00', context, {})).toBe(october31 + 0.5);
    expect(dateTime.write('2026-10-31T00:00:00', context, {})).toBe('2026-10-31T00:00:00');
    expect(dateTime.write('2026-10-31T12:00:00.250Z', context, {})).toBe(
      '2026-10-31T12:00:00.250Z',
    );
  });

  it('is no moment at 25 hours', () => {
    expect(dateTime.read('2026-10-31T25:00:00', context, {})).toBeInstanceOf(Fault);
  });
});
