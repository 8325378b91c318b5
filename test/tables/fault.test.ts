import { Fault } from '../../src/tables/fault';
import { wholePercentage } from '../../src/tables/cells/whole-percentage';

describe('a fault', () => {
  it('carries its figures without what binary fractions leave behind', () => {
    expect(5.2 / 100).not.toBe(0.052);
    expect(wholePercentage(5.2).data).toEqual({ value: 5.2, percent: 520, ratio: 0.052 });
  });

  it('shortens a long text', () => {
    const { data } = Fault.of('not-a-number', { value: 'x'.repeat(100) });
    expect(data.value).toBe(`${'x'.repeat(59)}…`);
  });
});
