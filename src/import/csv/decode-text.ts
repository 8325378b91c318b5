/** Encodings in which spreadsheets save separated values. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1258';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Enough of a file to tell its encoding by. */
const LOOKED_AT = 65_536;
/** Vietnamese: đ, Đ, and the tones, which stand behind their vowel. */
const D_WITH_STROKE: readonly number[] = [0xf0, 0xd0];
const TONES: readonly number[] = [0xcc, 0xd2, 0xde, 0xec, 0xf2];
const VOWELS =
  /[aeiouyAEIOUY\u00e2\u00ea\u00f4\u00c2\u00ca\u00d4\u00e3\u00f5\u00fd\u00c3\u00d5\u00dd]/;
const FEW = 3;

/** The text of a file: by its byte order mark, else UTF-8 where the bytes can be that, else what Windows uses in Vietnam or in the west. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.replace(/^\ufeff/, '').normalize('NFC'), encoding };
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 1].map(
    (parity) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length,
  );
  const many = start.length / 5;
  if ((zeros[1] ?? 0) > many) return 'utf-16le';
  if ((zeros[0] ?? 0) > many) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return isVietnamese(start) ? 'windows-1258' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isVietnamese(bytes: Uint8Array): boolean {
  let signs = 0;
  bytes.forEach((byte, index) => {
    const before = String.fromCharCode(bytes[index - 1] ?? 0);
    const after = String.fromCharCode(bytes[index + 1] ?? 0);
    if (D_WITH_STROKE.includes(byte) && VOWELS.test(after)) signs += 1;
    if (TONES.includes(byte) && VOWELS.test(before)) signs += 1;
  });
  return signs >= FEW;
}
