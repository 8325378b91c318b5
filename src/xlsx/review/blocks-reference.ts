import type { Block } from '../../review/book/place';
import { blockReference } from '../../review/book/reference';

/** Several blocks of one sheet as rules name them: B2:B9 D2:D9. */
export function blocksReference(blocks: readonly Block[]): string {
  return blocks.map((block) => blockReference(block)).join(' ');
}
