import type { Kpi } from '../model/kpi';

/** A KPI as a table keeps it: a field that says nothing is not there. */
export function filledKpi({ id, name, ...others }: Kpi): Kpi {
  const filled = Object.entries<unknown>(others).filter(
    ([, value]) => value !== undefined && !(typeof value === 'string' && value.trim() === ''),
  );
  return { id, name: name.trim(), ...Object.fromEntries(filled) };
}
