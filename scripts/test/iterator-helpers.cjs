/**
 * The helpers of iterators (`map.keys().some(…)`) that newer Nodes and browsers have and Node 20 has not. The engine of
 * the workbench calls them; where they exist, nothing is changed.
 */
const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

const HELPERS = {
  some(test) {
    let index = 0;
    for (const value of this) if (test(value, index++)) return true;
    return false;
  },
  every(test) {
    let index = 0;
    for (const value of this) if (!test(value, index++)) return false;
    return true;
  },
  find(test) {
    let index = 0;
    for (const value of this) if (test(value, index++)) return value;
    return undefined;
  },
  forEach(job) {
    let index = 0;
    for (const value of this) job(value, index++);
  },
  toArray() {
    return [...this];
  },
  reduce(...words) {
    return [...this].reduce(...words);
  },
  *map(change) {
    let index = 0;
    for (const value of this) yield change(value, index++);
  },
  *filter(test) {
    let index = 0;
    for (const value of this) if (test(value, index++)) yield value;
  },
};

for (const [name, value] of Object.entries(HELPERS)) {
  if (!(name in iterators)) {
    Object.defineProperty(iterators, name, { value, writable: true, configurable: true });
  }
}
