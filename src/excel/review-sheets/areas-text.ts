import type { Block } from '../../review/book/place';
import { blockReference } from '../../review/book/reference';

/** Excel takes an address of several areas up to about eight thousand characters. */
const LONGEST = 7_000;

/** Blocks of a sheet as addresses of several areas, each as long as Excel takes it. */
export function areasTexts(blocks: readonly Block[]): string[] {
  const texts: string[] = [];
  for (const block of blocks) {
    const address = blockReference(block);
    const last = texts.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST) {
      texts[texts.length - 1] = `${last},${address}`;
    } else texts.push(address);
  }
  return texts;
}
