/** What JSON leaves as it is but a terminal obeys. */
const ORDERS = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A report as JSON in which names stay whole but cannot command a terminal: what could is escaped. */
export function jsonText(report: object): string {
  return JSON.stringify(report, undefined, 2).replace(
    ORDERS,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
