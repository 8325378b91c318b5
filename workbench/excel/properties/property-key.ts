import { invalidArgument } from '../../protocol';

const LONGEST = 255;

/** @throws HostError InvalidArgument for keys that Excel refuses */
export function checkKey(key: string): void {
  if (key === '' || key.length > LONGEST) throw invalidArgument();
}
