const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:[^>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/g;
const NAMESPACE = /\bxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The namespace of an XML text's root element, '' when it has none; undefined when the text is not well-formed. */
export function rootNamespaceOf(xml: string): string | undefined {
  const open: string[] = [];
  let root: { readonly name: string; readonly attributes: string } | undefined;
  let end = 0;
  for (const found of xml.matchAll(MARKUP)) {
    const [all, closing, name, attributes = '', empty] = found;
    const between = xml.slice(end, found.index);
    end = found.index + all.length;
    if (between.includes('<') || (open.length === 0 && between.trim() !== '')) return undefined;
    if (name === undefined) continue;
    if (closing) {
      if (open.pop() !== name) return undefined;
      continue;
    }
    if (open.length === 0 && root) return undefined;
    root ??= { name, attributes };
    if (!empty) open.push(name);
  }
  if (!root || open.length > 0 || xml.slice(end).trim() !== '') return undefined;
  return namespaceIn(root.name, root.attributes);
}

function namespaceIn(name: string, attributes: string): string {
  const prefix = name.includes(':') ? name.split(':')[0] : undefined;
  for (const [, own, doubled, single] of attributes.matchAll(NAMESPACE)) {
    if (own === prefix) return doubled ?? single ?? '';
  }
  return '';
}
