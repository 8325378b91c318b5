import type { ShapePicture } from '../../../host/drawings';
import { shapeSvg } from './shape-view';

/** A shape as a PNG in base64. Texts are not in it: a browser does not let HTML in an SVG be read back. */
export async function shapeImage(picture: ShapePicture): Promise<string> {
  const drawing = shapeSvg(picture);
  const source = new XMLSerializer().serializeToString(drawing);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const url = canvas.toDataURL('image/png');
  return url.slice(url.indexOf(',') + 1);
}
