import { Fault } from '../fault';

/** The doubt about a share that was probably typed as a whole number: 5.2 is read as 520 %, 5.2 % is 0.052. */
export function wholePercentage(value: number): Fault {
  const data = { value, percent: value * 100, ratio: value / 100 };
  return Fault.of('percentage-as-whole-number', data);
}
