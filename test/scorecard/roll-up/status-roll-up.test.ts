import { majorityStatus, worstStatus } from '../../../src/scorecard/roll-up/status-roll-up';

describe('the worst of several statuses', () => {
  it('is Red before Amber before Green', () => {
    expect(worstStatus(['Green', 'Red'])).toBe('Red');
    expect(worstStatus(['Green', 'Amber', 'Green'])).toBe('Amber');
    expect(worstStatus(['Green', 'Green'])).toBe('Green');
  });

  it('looks at colours only', () => {
    expect(worstStatus(['Green', 'No data', 'Not scored', 'Not due'])).toBe('Green');
    expect(worstStatus(['Not due', 'No data'])).toBe('No data');
    expect(worstStatus([])).toBe('No data');
  });
});

describe('the majority of several statuses', () => {
  it('is the colour with most weight', () => {
    expect(majorityStatus(['Green', 'Red', 'Green'], [1, 1, 1])).toBe('Green');
    expect(majorityStatus(['Green', 'Red', 'Green'], [1, 3, 1])).toBe('Red');
  });

  it('is the worse one of a tie', () => {
    expect(majorityStatus(['Green', 'Red'], [1, 1])).toBe('Red');
    expect(majorityStatus(['Green', 'Amber'], [2, 2])).toBe('Amber');
    expect(majorityStatus(['Green', 'Amber', 'Amber'], [0.3, 0.1, 0.2])).toBe('Amber');
  });

  it('does not count weight 0 nor what has no colour', () => {
    expect(majorityStatus(['Red', 'Green'], [0, 1])).toBe('Green');
    expect(majorityStatus(['No data', 'Green'], [5, 1])).toBe('Green');
    expect(majorityStatus(['Red'], [0])).toBe('No data');
    expect(majorityStatus([], [])).toBe('No data');
  });
});
