import { fill } from '../../src/strings/fill';

it('puts values into their places, as often as a place occurs', () => {
  expect(fill('{n} of {total}; {n}', { n: 3, total: 12 })).toBe('3 of 12; 3');
});

it('leaves a place without a value as it is', () => {
  expect(fill('{n} of {total}', { n: 3, total: undefined })).toBe('3 of {total}');
});

it('does not read a value as a template', () => {
  expect(fill('{name}: {n}', { name: '{n} $& $1', n: 1 })).toBe('{n} $& $1: 1');
});

it('takes the word for one or for several', () => {
  const text = '{n} {n|KPI is|KPIs are} missing, {left} left';
  expect(fill(text, { n: 1, left: 1 })).toBe('1 KPI is missing, 1 left');
  expect(fill(text, { n: 0, left: 2 })).toBe('0 KPIs are missing, 2 left');
  expect(fill(text, { n: '1', left: '' })).toBe('1 KPI is missing,  left');
  expect(fill('{n|KPI|KPIs}{m||s}', { m: 1 })).toBe('{n|KPI|KPIs}');
});
