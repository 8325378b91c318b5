import type { Action } from '../model/action';

/** True for an action that is still to be done. */
export function isOpen({ status, doneOn }: Action): boolean {
  return doneOn === undefined && status !== 'Done' && status !== 'Dropped';
}
