import type { ImportRecord } from '../../scorecard/model/import-record';
import { memoryOf } from '../plan/import-memory';
import type { Corrections } from './corrections';

/** What was said about sheets when they were imported before. */
export function correctionsIn(imports: readonly ImportRecord[]): readonly Corrections[] {
  return imports.flatMap((record) => memoryOf(record)?.corrections ?? []);
}
