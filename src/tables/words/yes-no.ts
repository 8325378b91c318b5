import { wordFinder } from './vocabulary';

/** Words of a yes/no cell or a tick. */
export const findYesNo = wordFinder<'Yes' | 'No'>({
  Yes: ['y', 'true', '1', 'x', '✓', '✔', '☑', '✅', 'có', 'đúng', 'đạt', 'rồi'],
  No: ['n', 'false', '0', '✗', '✘', '☐', '❌', 'không', 'sai', 'không đạt', 'chưa'],
});
