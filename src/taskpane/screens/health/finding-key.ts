import type { FindingLine } from '../../../health/health-lines';

/** Tells findings apart from one check to the next. */
export function findingKey({ code, id, place, message }: FindingLine): string {
  return [code, id ?? '', place.cell ?? '', message].join(' ');
}
