/** Cuts a row that is too long into lines as even as they can be: six with at most five to a line are two lines of three. */
export function evenLines<Item>(items: readonly Item[], most: number): (readonly Item[])[] {
  const count = Math.max(1, Math.ceil(items.length / most));
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
