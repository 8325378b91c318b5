/** Whether two values of plain data say the same; members that are undefined or null are as good as absent. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (isNothing(one) || isNothing(other)) return isNothing(one) && isNothing(other);
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  const [left, right] = [membersOf(one), membersOf(other)];
  return (
    left.size === right.size && [...left].every(([name, value]) => isSame(value, right.get(name)))
  );
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function membersOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, member]) => !isNothing(member)));
}
