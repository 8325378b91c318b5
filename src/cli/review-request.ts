import { EXIT } from './exit-code';
import { failure, type Failure } from './failure';

/** What `review` is asked for. */
export interface ReviewRequest {
  readonly file: string;
  readonly period?: string;
  /** ID or name of the unit to review; the company when absent. */
  readonly unit?: string;
  /** Named after the company and the period when absent. */
  readonly out?: string;
  /** The company and every unit, each as a file of its own in a folder. */
  readonly all?: { readonly folder: string };
  readonly force: boolean;
  /** Refuse what would be a draft. */
  readonly final: boolean;
}

/** Understands the options of `review`; the file and its period are looked at already. */
export function reviewRequest(
  file: string,
  options: ReadonlyMap<string, string>,
): ReviewRequest | Failure {
  const [unit, out, folder] = [options.get('unit'), options.get('out'), options.get('out-dir')];
  const [force, final] = [options.has('force'), options.has('final')];
  const shared = { file, period: options.get('period'), force, final };
  if (options.has('all-units')) {
    if (unit !== undefined || out !== undefined)
      return failure('allUnitsAlone', {}, EXIT.wrongUsage);
    return { ...shared, all: { folder: folder ?? '.' } };
  }
  if (folder !== undefined) return failure('folderForAllUnits', {}, EXIT.wrongUsage);
  return { ...shared, unit, out };
}
