import { Inflate } from 'fflate';
import type { ReadLimits } from './read-limits';
import { UnreadableFile } from './unreadable-file';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** Bytes given to the inflater at a time: at most 16 MB come back before the limits are looked at again. */
const STEP = 16_384;
const RATIO_FROM_BYTES = 1_000_000;

/**
 * The parts of a package, inflated one by one when they are asked for. Every inflated byte is counted against
 * the limits, and what nobody asks for (pictures, macros, pivot caches) is never inflated at all.
 */
export class PackageParts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly limits: ReadLimits;
  private readBytes = 0;

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.entries = readZipDirectory(bytes, limits);
    this.limits = limits;
  }

  get names(): ReadonlySet<string> {
    return new Set(Array.from(this.entries.values(), (entry) => entry.name));
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Text of a part. Throws `UnreadableFile` when it is missing, damaged or over a limit. */
  text(name: string): string {
    return decodeText(this.bytes(name), name);
  }

  /** Bytes of a part; the same errors as `text`. */
  bytes(name: string): Uint8Array {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw new UnreadableFile('missing-part', { part: name });
    if (!entry.deflated) {
      const { length } = entry.stored;
      this.count(entry.name, length, { consumed: length, length });
      return entry.stored;
    }
    return this.inflate(entry);
  }

  private inflate(entry: ZipEntry): Uint8Array {
    const state = { consumed: 0, length: 0, finished: false };
    const pieces: Uint8Array[] = [];
    const inflater = new Inflate((piece, final) => {
      pieces.push(piece);
      state.length += piece.length;
      state.finished = final;
      this.count(entry.name, piece.length, state);
    });
    try {
      for (let at = 0; at < entry.stored.length && !state.finished; at += STEP) {
        const step = entry.stored.subarray(at, at + STEP);
        state.consumed += step.length;
        inflater.push(step, at + STEP >= entry.stored.length);
      }
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      throw new UnreadableFile('damaged-file', { part: entry.name });
    }
    if (!state.finished) throw new UnreadableFile('damaged-file', { part: entry.name });
    return join(pieces, state.length);
  }

  private count(part: string, added: number, state: { consumed: number; length: number }): void {
    this.readBytes += added;
    const { contentBytes, partBytes, compression } = this.limits;
    if (this.readBytes > contentBytes) {
      throw new UnreadableFile('content-too-large', { limit: megabytes(contentBytes) });
    }
    if (state.length > partBytes) {
      throw new UnreadableFile('part-too-large', { part, limit: megabytes(partBytes) });
    }
    if (state.length > RATIO_FROM_BYTES && state.length > compression * state.consumed) {
      throw new UnreadableFile('suspicious-compression', { part, limit: compression });
    }
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1 && pieces[0] !== undefined) return pieces[0];
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Parts are UTF-8, or UTF-16 with a byte order mark: the two encodings the packaging standard allows. */
function decodeText(bytes: Uint8Array, part: string): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('damaged-file', { part });
  }
}
