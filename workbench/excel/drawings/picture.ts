import { HostError } from '../../protocol';
import type { Book } from '../book';
import { Drawings } from './drawings';

/** @throws HostError ApiNotFound where nothing can draw, as in Node: an empty picture would be a lie */
export async function paint(
  book: Book,
  drawingId: string,
  size?: { readonly width: number; readonly height: number },
): Promise<string> {
  const { painter } = book.part(Drawings);
  if (!painter) {
    throw new HostError('ApiNotFound', 'Pictures of drawings need a page; there is none here.');
  }
  return painter(drawingId, size);
}
