import type { AddInManifest, RequirementSet } from '../../page/start/add-in-manifest';
import { readRibbon } from './read-ribbon';
import { pathBelow, readResources } from './resources';
import {
  descendantsNamed,
  requiredAttribute,
  requiredDescendant,
  readXmlTree,
  type XmlElement,
} from './xml-tree';

function requirementsOf(manifest: XmlElement): readonly RequirementSet[] {
  const sets = requiredDescendant(manifest, 'Sets');
  return descendantsNamed(sets, 'Set').map((set) => ({
    name: requiredAttribute(set, 'Name'),
    minVersion: set.attributes.get('MinVersion') ?? requiredAttribute(sets, 'DefaultMinVersion'),
  }));
}

/** Throws a sentence that names the missing or wrong element when the text is no manifest of a task pane add-in. */
export function readManifest(text: string, locale: string): AddInManifest {
  const manifest = readXmlTree(text);
  const words = (name: string) => requiredDescendant(manifest, name);
  const pane = requiredAttribute(
    requiredDescendant(words('DefaultSettings'), 'SourceLocation'),
    'DefaultValue',
  );
  const folder = pane.slice(0, pane.lastIndexOf('/') + 1);
  const resources = readResources(manifest, folder, locale);
  const functions = descendantsNamed(manifest, 'ExtensionPoint').find(
    (point) => point.attributes.get('type') === 'CustomFunctions',
  );
  if (!functions) throw new Error('The manifest has no extension point for custom functions.');
  return {
    id: words('Id').text,
    name: requiredAttribute(words('DisplayName'), 'DefaultValue'),
    version: words('Version').text,
    pane: pathBelow(folder, pane),
    functions: {
      namespace: resources.words(requiredDescendant(functions, 'Namespace')),
      metadata: resources.file(
        requiredDescendant(requiredDescendant(functions, 'Metadata'), 'SourceLocation'),
      ),
    },
    requirements: requirementsOf(manifest),
    ribbon: readRibbon(manifest, resources),
  };
}
