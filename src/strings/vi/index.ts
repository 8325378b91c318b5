import type { Dictionary } from '../dictionary';
import { status } from './status';

export const vi: Dictionary = { status };
