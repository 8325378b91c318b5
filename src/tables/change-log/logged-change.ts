import type { Change } from '../../scorecard/model/change';

/** An entry of the change log before it is known when and by whom it is saved. */
export type LoggedChange = Omit<Change, 'when' | 'who' | 'reason'>;
