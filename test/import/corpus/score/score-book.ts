import type { Proposal } from '../../../../src/import/proposal/proposal';
import { expectedKpis } from '../expected-kpis';
import type { MessyBook } from '../messy-book';
import type { Mark } from './count';
import { markKpis } from './mark-kpis';
import { markRegions } from './mark-regions';

/** What of a proposal for a workbook is right. */
export function scoreBook(book: MessyBook, proposal: Proposal): Mark[] {
  return [...markRegions(book.truth.regions, proposal), ...markKpis(expectedKpis(book), proposal)];
}
