import { SaxesParser } from 'saxes';

/** One element: its name without prefix, attributes by local name, children in order, its own text without spaces around. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

interface OpenElement extends XmlElement {
  text: string;
  readonly children: XmlElement[];
}

/** Throws what the parser says, with line and column, when the text is not well-formed. */
export function readXmlTree(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const above: OpenElement[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const element: OpenElement = {
      name: local,
      text: '',
      attributes: new Map(
        Object.values(attributes).map((attribute) => [attribute.local, attribute.value]),
      ),
      children: [],
    };
    above.at(-1)?.children.push(element);
    root ??= element;
    above.push(element);
  });
  parser.on('text', (text) => {
    const element = above.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => {
    above.pop();
  });
  parser.write(text).close();
  if (!root) throw new Error('The file holds no XML element.');
  return root;
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** Every element of that name below this one, in the order of the file. */
export function descendantsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsNamed(child, name),
  ]);
}

/** The first one below, however deep; a manifest without it cannot be shown, so that is an error. */
export function requiredDescendant(element: XmlElement, name: string): XmlElement {
  const [found] = descendantsNamed(element, name);
  if (!found) throw new Error(`The manifest has no ${name} in ${element.name}.`);
  return found;
}

export function requiredAttribute(element: XmlElement, name: string): string {
  const value = element.attributes.get(name);
  if (value === undefined) throw new Error(`${element.name} in the manifest has no ${name}.`);
  return value;
}
