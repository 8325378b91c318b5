import { deflateRawSync } from 'node:zlib';

/** Compresses nearly as well as other programs do, in two thirds of their time. */
const LEVEL = 4;

/** Compresses a part of a file with Node's own program, several times faster than JavaScript does. */
export function nativeDeflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: LEVEL });
}
