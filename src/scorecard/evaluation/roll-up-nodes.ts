import type { Status } from '../model/status';
import { rollUp, type RollUpResult } from '../roll-up/roll-up';
import type { NodeResult } from './evaluation';
import { nodeStatus } from './node-status';
import type { Settings } from './settings';

/** What a parent needs to know of a child. */
export type ChildNode = Pick<NodeResult, 'score' | 'coverage' | 'status' | 'weight'> & {
  readonly computedStatus?: Status;
};

export interface RolledUp<Child> {
  readonly score?: number;
  readonly coverage?: number;
  readonly status: Status;
  /** The children with their share of this parent. */
  readonly children: readonly Child[];
}

/** Rolls nodes up into their parent: objectives, perspectives or units. */
export function rollUpNodes<Child extends ChildNode>(
  children: readonly Child[],
  settings: Settings,
): RolledUp<Child> {
  const result: RollUpResult = rollUp(children, settings);
  const statuses = children.map((child) => child.computedStatus ?? child.status);
  return {
    score: result.score,
    coverage: result.coverage,
    status: nodeStatus(result.score, result.coverage, statuses, settings),
    children: children.map((child, index) => ({ ...child, shareOfParent: result.shares[index] })),
  };
}
