import type { LostKind } from '../../content/lost-part';
import type { PackageParts } from '../package/package-parts';
import { descendants, type XmlElement } from '../package/xml-element';
import type { LostCount } from './lost-count';

/** Elements of a drawing by what a person sees; frames say in their content what they are. */
const KINDS: Readonly<Record<string, LostKind>> = {
  pic: 'picture',
  sp: 'shape',
  cxnSp: 'shape',
  contentPart: 'shape',
};

/** What a frame holds, by the last words of the address of its content. */
const FRAMES: readonly (readonly [RegExp, LostKind])[] = [
  [/chart/i, 'chart'],
  [/timeslicer/i, 'timeline'],
  [/slicer/i, 'slicer'],
  [/diagram/i, 'smart art'],
  [/ole/i, 'embedded object'],
];

/** Counts what a drawing shows. Slicers and timelines are counted by their own parts. */
export function countDrawing(part: string, parts: PackageParts, lost: LostCount): void {
  const drawing = parts.xml(part);
  for (const element of drawing?.children ?? []) countShapes(element, lost);
}

function countShapes(parent: XmlElement, lost: LostCount): void {
  for (const element of parent.children) {
    const kind = KINDS[element.name];
    if (kind !== undefined) lost.add(kind, 1);
    else if (element.name === 'graphicFrame') countFrame(element, lost);
    else if (element.name === 'grpSp') countShapes(element, lost);
  }
}

function countFrame(frame: XmlElement, lost: LostCount): void {
  const address = descendants(frame, 'graphicData')[0]?.attributes['uri'] ?? '';
  const kind = FRAMES.find(([pattern]) => pattern.test(address))?.[1] ?? 'shape';
  if (kind !== 'slicer' && kind !== 'timeline') lost.add(kind, 1);
}
