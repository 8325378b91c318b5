import { MANIFEST_FLOOR, NEWEST } from '../host/api-sets';
import type { ApiSets } from '../protocol';

/** In which Excel the add-in is to think itself. */
export interface Behaviour {
  /** The API sets that the manifest asks for at least, or all that the library knows. */
  readonly apiSets: 'floor' | 'newest';
  /** What a function gets for a reference to a blank cell: 0 on Windows and Mac, null on the web. */
  readonly blankArguments: 'web' | 'windows';
}

export const USUAL_BEHAVIOUR: Behaviour = { apiSets: 'floor', blankArguments: 'web' };

export function apiSetsOf({ apiSets }: Pick<Behaviour, 'apiSets'>): ApiSets {
  return apiSets === 'floor' ? MANIFEST_FLOOR : NEWEST;
}
