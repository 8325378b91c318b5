import { useState } from 'react';

/** The fields of a form in which something stands that is no number: the form cannot be saved so. */
export interface Numbers {
  /** How many such fields there are. */
  readonly faulty: number;
  /** For `checked` of a field for a number. */
  readonly checked: (name: string) => (isNumber: boolean) => void;
}

export function useNumbers(): Numbers {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const checked = (name: string) => (isNumber: boolean) => {
    setNames((now) => withOrWithout(now, name, !isNumber));
  };
  return { faulty: names.size, checked };
}

function withOrWithout(
  names: ReadonlySet<string>,
  name: string,
  isIn: boolean,
): ReadonlySet<string> {
  if (names.has(name) === isIn) return names;
  const next = new Set(names);
  if (isIn) next.add(name);
  else next.delete(name);
  return next;
}
