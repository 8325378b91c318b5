import { status } from './status';

/** Every English text, one section per room that speaks. */
export const en = { status };
