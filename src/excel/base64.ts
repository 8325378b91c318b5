/** As many bytes as a call takes as arguments, and a multiple of three, so that the parts can be joined. */
const PART = 24_576;

/** Bytes as base64 text, without the head of a data address. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += PART) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + PART))));
  }
  return parts.join('');
}
