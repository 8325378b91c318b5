/** One plain English word in the plural; gas, bonus, business and analysis are none, and ms is too short to tell. */
const PLURAL = /^[A-Za-z][a-z]+[^aisu\W]s$/;

/** What one of a thing is called that is counted in the plural: accident, delivery, box. Any other unit stays. */
export function singularOf(unit: string): string {
  if (!PLURAL.test(unit)) return unit;
  if (/ies$/.test(unit)) return unit.replace(/ies$/, 'y');
  return unit.replace(/(?<=x|z|ch|sh|ss)es$|s$/, '');
}
