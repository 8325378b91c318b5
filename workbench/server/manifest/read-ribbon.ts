import type { Resources } from './resources';
import type {
  IconFiles,
  RibbonAction,
  RibbonButton,
  RibbonGroup,
  RibbonMenu,
  RibbonTab,
} from '../../page/start/ribbon';
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  requiredAttribute,
  requiredDescendant,
  type XmlElement,
} from './xml-tree';

function requiredChild(element: XmlElement, name: string): XmlElement {
  const found = childNamed(element, name);
  if (!found) throw new Error(`${element.name} in the manifest has no ${name}.`);
  return found;
}

/** The tabs which the manifest adds; buttons it would put on Excel's own tabs are not shown here. */
export function readRibbon(manifest: XmlElement, resources: Resources): readonly RibbonTab[] {
  const label = (element: XmlElement) => resources.words(requiredChild(element, 'Label'));

  const iconOf = (element: XmlElement): IconFiles => {
    const icon = childNamed(element, 'Icon');
    return Object.fromEntries(
      (icon?.children ?? []).map((image) => [
        Number(requiredAttribute(image, 'size')),
        resources.file(image),
      ]),
    );
  };

  const actionOf = (element: XmlElement): RibbonAction => {
    const action = requiredChild(element, 'Action');
    const kind = requiredAttribute(action, 'type');
    if (kind === 'ShowTaskpane') {
      const page = resources.file(requiredChild(action, 'SourceLocation'));
      const paneId = childNamed(action, 'TaskpaneId');
      return { kind: 'show-pane', page, paneId: paneId?.text };
    }
    if (kind === 'ExecuteFunction') {
      return { kind: 'run-function', name: requiredChild(action, 'FunctionName').text };
    }
    throw new Error(`${kind} is no action that a button of the ribbon can have.`);
  };

  const faceOf = (element: XmlElement) => {
    const tip = requiredChild(element, 'Supertip');
    return {
      id: requiredAttribute(element, 'id'),
      label: label(element),
      tip: {
        title: resources.words(requiredChild(tip, 'Title')),
        text: resources.words(requiredChild(tip, 'Description')),
      },
      icon: iconOf(element),
    };
  };

  const buttonOf = (element: XmlElement): RibbonButton => ({
    kind: 'button',
    ...faceOf(element),
    action: actionOf(element),
  });

  const controlOf = (element: XmlElement): RibbonButton | RibbonMenu => {
    if (requiredAttribute(element, 'type') !== 'Menu') return buttonOf(element);
    const items = childrenNamed(requiredChild(element, 'Items'), 'Item').map(buttonOf);
    return { kind: 'menu', ...faceOf(element), items };
  };

  const groupOf = (element: XmlElement): RibbonGroup => ({
    id: requiredAttribute(element, 'id'),
    label: label(element),
    controls: childrenNamed(element, 'Control').map(controlOf),
  });

  return descendantsNamed(requiredDescendant(manifest, 'VersionOverrides'), 'CustomTab').map(
    (tab) => ({
      id: requiredAttribute(tab, 'id'),
      label: label(tab),
      groups: childrenNamed(tab, 'Group').map(groupOf),
    }),
  );
}
