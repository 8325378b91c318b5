import { childrenNamed, requiredAttribute, requiredDescendant, type XmlElement } from './xml-tree';

/** What the `resid` of an element stands for: words in one language, or an address. */
export interface Resources {
  words(element: XmlElement): string;
  /** Path below the add-in's folder: the workbench serves it from an address of its own. */
  file(element: XmlElement): string;
}

/** `https://host/folder/assets/a.png` is `assets/a.png` below the folder of the pane's page. */
export function pathBelow(folder: string, address: string): string {
  if (!address.startsWith(folder)) {
    throw new Error(`${address} in the manifest is not below ${folder}, where its pane is.`);
  }
  return address.slice(folder.length);
}

/** A locale that the manifest does not know gives the words of its default locale, as in Excel. */
export function readResources(manifest: XmlElement, folder: string, locale: string): Resources {
  const byId = new Map(
    requiredDescendant(manifest, 'Resources').children.flatMap((kind) =>
      kind.children.map((resource) => [requiredAttribute(resource, 'id'), resource] as const),
    ),
  );
  const resourceOf = (element: XmlElement): XmlElement => {
    const id = requiredAttribute(element, 'resid');
    const resource = byId.get(id);
    if (!resource) throw new Error(`${id} is not among the resources of the manifest.`);
    return resource;
  };
  const words = (element: XmlElement): string => {
    const resource = resourceOf(element);
    const override = childrenNamed(resource, 'Override').find(
      (candidate) => candidate.attributes.get('Locale')?.toLowerCase() === locale.toLowerCase(),
    );
    return override
      ? requiredAttribute(override, 'Value')
      : requiredAttribute(resource, 'DefaultValue');
  };
  return { words, file: (element) => pathBelow(folder, words(element)) };
}
