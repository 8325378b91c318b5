/**
 * An element of a part. Names are without prefix; attributes too, but those of the relationships namespace are `r:id`
 * and attributes of other foreign namespaces are left out.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly in the element. */
  readonly text: string;
}

/** First child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((found) => found.name === name);
}

/** All children of a name, or none. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((found) => found.name === name) ?? [];
}

/** Children of a name in a list element of the parent: `items(sheet, 'tableParts', 'tablePart')`. */
export function items(parent: XmlElement | undefined, list: string, name: string) {
  return childrenOf(parent, list).flatMap((found) => childrenOf(found, name));
}

/** All descendants of a name, in the order of the document. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  if (element === undefined) return [];
  return element.children.flatMap((found) => [
    ...(found.name === name ? [found] : []),
    ...descendants(found, name),
  ]);
}

/** A boolean attribute; `otherwise` where it is absent. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** A boolean attribute, undefined where it is absent. */
export function optionalFlag(element: XmlElement, name: string): boolean | undefined {
  return element.attributes[name] === undefined ? undefined : flag(element, name);
}

/** A number attribute, undefined where it is absent or no number. */
export function number(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
