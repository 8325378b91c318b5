import { POINTS_PER_PIXEL } from '../../../engine';
import { invalidArgument } from '../../../protocol';
import type { ImageModel } from './shape-model';

/** An image that was handed over, with its size in points. */
export interface ReadImage {
  readonly image: ImageModel;
  readonly width: number;
  readonly height: number;
}

const PNG_START = '\u0089PNG';
const PNG_WIDTH_AT = 16;
const JPEG_START = '\u00FF\u00D8';
/** Marks of the parts of a JPEG that say its size. */
const JPEG_FRAMES = [0xc0, 0xc1, 0xc2, 0xc3];

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    throw invalidArgument();
  }
}

function numberAt(bytes: string, at: number, length: number): number {
  const codes = Array.from({ length }, (_code, index) => bytes.charCodeAt(at + index));
  return codes.reduce((sum, code) => sum * 256 + code, 0);
}

function jpegSize(bytes: string): readonly [number, number] {
  let at = 2;
  while (at < bytes.length) {
    const mark = numberAt(bytes, at + 1, 1);
    if (JPEG_FRAMES.includes(mark)) return [numberAt(bytes, at + 7, 2), numberAt(bytes, at + 5, 2)];
    at += 2 + numberAt(bytes, at + 2, 2);
  }
  throw invalidArgument();
}

/** Reads a PNG or JPEG; a `data:` prefix may stand before it. */
export function readImage(text: string): ReadImage {
  const base64 = text.replace(/^data:[^,]*,/, '');
  const bytes = decoded(base64);
  const isPng = bytes.startsWith(PNG_START);
  if (!isPng && !bytes.startsWith(JPEG_START)) throw invalidArgument();
  const [width, height] = isPng
    ? [numberAt(bytes, PNG_WIDTH_AT, 4), numberAt(bytes, PNG_WIDTH_AT + 4, 4)]
    : jpegSize(bytes);
  return {
    image: { base64, format: isPng ? 'PNG' : 'JPEG' },
    width: width * POINTS_PER_PIXEL,
    height: height * POINTS_PER_PIXEL,
  };
}
