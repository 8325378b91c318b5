import { SaxesParser } from 'saxes';

/** An element as the file has it; names and attributes without prefixes. */
export interface Node {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Node[];
  text: string;
}

/** Reads XML as a tree; the tests' own reader, so that a fault of the room's reader shows. */
export function readTree(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, attributes }) => {
    const node: Node = { name: local, attributes: {}, children: [], text: '' };
    for (const attribute of Object.values(attributes)) {
      const isDeclaration = attribute.name.startsWith('xmlns');
      const isLink = attribute.uri.endsWith('/relationships');
      const isForeign = attribute.prefix !== '' && !isLink;
      const name = isLink ? `r:${attribute.local}` : attribute.local;
      if (!isDeclaration && !isForeign) node.attributes[name] = attribute.value;
    }
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  const [first] = root.children;
  if (first === undefined) throw new Error('The XML is empty.');
  return first;
}

export function find(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    node,
  );
}

export function findAll(node: Node | undefined, name: string): Node[] {
  return (node?.children ?? []).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}
