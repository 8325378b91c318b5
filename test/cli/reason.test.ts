import { reasonOf } from '../../src/cli/reason';

it('is what an error says', () => {
  expect(reasonOf(new Error('no more paper'))).toBe('no more paper');
  expect(reasonOf('no more ink')).toBe('no more ink');
  expect(reasonOf(null)).toBe('null');
});

it('leaves out the call and the path of an error of the disk', () => {
  const error = Object.assign(new Error("EACCES: permission denied, open '/a, open/b.tmp'"), {
    syscall: 'open',
  });
  expect(reasonOf(error)).toBe('EACCES: permission denied');
});
