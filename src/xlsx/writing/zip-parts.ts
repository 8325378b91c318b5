import { deflateSync, Zip, ZipPassThrough } from 'fflate';

/** Compresses the bytes of a part (DEFLATE without a head, RFC 1951); the same bytes always in the same way. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Compresses nearly as well as the highest level, in half its time. */
const LEVEL = 3;
/** The number of DEFLATE in a zip (APPNOTE 4.4.5). */
const DEFLATED = 8;
/** A zip cannot do without a date. In local time, because a zip knows no time zone: the same in every zone. */
const ZIP_DATE = new Date(2026, 0, 1);

/** Compresses where there is nothing faster than JavaScript, such as in a browser. */
export function plainDeflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: LEVEL });
}

/** Packs the parts of a package in their order. */
export function zipParts(
  parts: Iterable<readonly [name: string, bytes: Uint8Array]>,
  deflate: Deflate,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((fault, piece) => {
    if (fault) throw fault;
    pieces.push(piece);
  });
  for (const [name, bytes] of parts) {
    const part = new DeflatedPart(name, deflate);
    zip.add(part);
    part.push(bytes, true);
  }
  zip.end();
  return joined(pieces);
}

class DeflatedPart extends ZipPassThrough {
  override compression = DEFLATED;
  override mtime = ZIP_DATE;

  constructor(
    name: string,
    private readonly deflate: Deflate,
  ) {
    super(name);
  }

  protected override process(bytes: Uint8Array, final: boolean): void {
    this.ondata(null, Uint8Array.from(this.deflate(bytes)), final);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
