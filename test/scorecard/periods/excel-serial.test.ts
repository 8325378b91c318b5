import fc from 'fast-check';
import { dateFromSerial, serialFromDate } from '../../../src/scorecard/periods/excel-serial';

describe('an Excel serial number', () => {
  it('is 1 on 1 January 1900 and 46326 on 31 October 2026', () => {
    expect(dateFromSerial(1)).toEqual({ year: 1900, month: 1, day: 1 });
    expect(dateFromSerial(46326)).toEqual({ year: 2026, month: 10, day: 31 });
    expect(serialFromDate({ year: 1900, month: 1, day: 1 })).toBe(1);
    expect(serialFromDate({ year: 2026, month: 10, day: 31 })).toBe(46326);
  });

  it('skips the 29 February 1900 that never was', () => {
    expect(dateFromSerial(59)).toEqual({ year: 1900, month: 2, day: 28 });
    expect(dateFromSerial(60)).toBeUndefined();
    expect(dateFromSerial(61)).toEqual({ year: 1900, month: 3, day: 1 });
    expect(serialFromDate({ year: 1900, month: 2, day: 28 })).toBe(59);
    expect(serialFromDate({ year: 1900, month: 3, day: 1 })).toBe(61);
  });

  it('ends with 31 December 9999', () => {
    expect(dateFromSerial(2958465)).toEqual({ year: 9999, month: 12, day: 31 });
    expect(dateFromSerial(2958466)).toBeUndefined();
  });

  it('names no day below 1, nor when it is not a number', () => {
    expect(dateFromSerial(0)).toBeUndefined();
    expect(dateFromSerial(0.75)).toBeUndefined();
    expect(dateFromSerial(-1)).toBeUndefined();
    expect(dateFromSerial(NaN)).toBeUndefined();
    expect(dateFromSerial(Infinity)).toBeUndefined();
  });

  it('loses its time of day', () => {
    expect(dateFromSerial(46326.99)).toEqual({ year: 2026, month: 10, day: 31 });
  });

  it('comes back from its day, from 1900 to 9999', () => {
    const serial = fc.integer({ min: 1, max: 2958465 }).filter((value) => value !== 60);
    fc.assert(
      fc.property(serial, (value) => {
        const date = dateFromSerial(value);
        expect(date && serialFromDate(date)).toBe(value);
      }),
    );
  });
});
