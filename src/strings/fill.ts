/** Puts values into a template: `fill('{n} KPIs', { n: 3 })` is "3 KPIs". An unknown place stays as it is. */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? place : String(value);
  });
}
