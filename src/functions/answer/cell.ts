import type { Failure } from '../arguments/failure';

/** What a function says about one cell; undefined is shown as an empty cell. */
export type Cell = string | number | boolean | undefined | Failure;
