import type { MessyBook } from '../messy-book';

/** The half of the corpus that was first scored when the rules were done. */
export const BLIND_BOOKS: readonly MessyBook[] = [];
