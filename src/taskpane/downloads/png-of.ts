/** So that a picture is sharp on a slide that fills a large screen. */
const SCALE = 2;
/** Browsers draw nothing on a larger canvas. */
const LARGEST = 8_000;

/** An SVG as PNG, drawn by the browser; undefined where it cannot. */
export async function pngOf(svg: string): Promise<Uint8Array | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    // The browser says no more than that; the same picture as SVG is offered then.
    return undefined;
  }
  const scale = Math.min(SCALE, LARGEST / Math.max(image.width, image.height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
