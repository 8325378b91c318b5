import type { PageSetup } from '../../src/review/book/page-setup';
import { blockOf } from '../../src/review/book/place';

/** A page for sheets of which it does not matter how they print. */
export const PLAIN_PAGE: PageSetup = {
  area: blockOf(1, 1),
  paper: 'A4',
  fit: { wide: 1 },
  margin: 0.4,
  header: { left: '', right: '' },
  footer: { left: '', centre: '', right: '' },
};
