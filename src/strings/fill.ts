/**
 * Puts values into a template: `fill('{n} {n|KPI|KPIs}', { n: 3 })` is "3 KPIs". Of two words, the first is for one and the
 * second for any other count; languages without a plural write none. An unknown place stays as it is.
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  return template.replace(
    /\{(\w+)(?:\|(.*?)\|(.*?))?\}/g,
    (place, name: string, one: string, other?: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return place;
      const text = String(value);
      return other === undefined ? text : text === '1' ? one : other;
    },
  );
}
