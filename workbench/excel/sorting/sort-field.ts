import { HostError, invalidArgument, record, type Argument } from '../../protocol';

export interface SortField {
  /** Counted from the first column. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Reads a field to sort by; only values are sorted by. */
export function sortField(value: Argument): SortField {
  const { key, ascending = true, sortOn = 'Value' } = record(value);
  if (typeof key !== 'number' || !Number.isInteger(key) || typeof ascending !== 'boolean') {
    throw invalidArgument();
  }
  if (sortOn !== 'Value') {
    throw new HostError('NotImplemented', 'The workbench sorts by values only.');
  }
  return { key, ascending };
}
