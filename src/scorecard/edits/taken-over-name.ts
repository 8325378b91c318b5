import type { Unit } from '../model/unit';

/** The name of a KPI in a lower unit, "Operating costs, Sales": after a comma stands whose it is. */
export function takenOverName(name: string, unit: Unit, from: Unit | undefined): string {
  const ending = `, ${from?.name ?? ''}`;
  const common = from && name.endsWith(ending) ? name.slice(0, -ending.length) : name;
  return `${common}, ${unit.name}`;
}
