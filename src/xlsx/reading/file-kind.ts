import type { ReadProblemCode } from '../file-problem';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_FILE = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP_FILE = [0x50, 0x4b, 0x05, 0x06];

/** What a file that is not a zip package is, by its content; undefined for a zip package. */
export function foreignFileKind(bytes: Uint8Array): ReadProblemCode | undefined {
  if (bytes.length === 0) return 'empty-file';
  if (startsWith(bytes, ZIP_FILE) || startsWith(bytes, EMPTY_ZIP_FILE)) return undefined;
  if (startsWith(bytes, COMPOUND_FILE)) return compoundFileKind(bytes);
  return textKind(bytes);
}

/** What a zip package without `xl/workbook.xml` is, by the names of its parts. */
export function foreignPackageKind(names: ReadonlySet<string>): ReadProblemCode {
  if (names.has('xl/workbook.bin')) return 'binary-workbook';
  if (names.has('content.xml') && names.has('mimetype')) return 'open-document';
  if (names.has('word/document.xml') || names.has('ppt/presentation.xml'))
    return 'other-office-file';
  return 'not-a-workbook';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Office keeps a workbook with a password, and each workbook of Excel 97–2003, in a compound file. */
function compoundFileKind(bytes: Uint8Array): ReadProblemCode {
  if (hasCompoundEntry(bytes, 'EncryptedPackage')) return 'password-protected';
  if (hasCompoundEntry(bytes, 'Workbook') || hasCompoundEntry(bytes, 'Book'))
    return 'old-excel-file';
  return 'other-office-file';
}

/** Directory entries of a compound file are 128 bytes long and begin with their name in UTF-16. */
function hasCompoundEntry(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (isNameAt(bytes, at, name)) return true;
  }
  return false;
}

function isNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i <= name.length; i++) {
    const code = i < name.length ? name.charCodeAt(i) : 0;
    if (bytes[at + 2 * i] !== code || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}

function textKind(bytes: Uint8Array): ReadProblemCode {
  const head = bytes.subarray(0, 4096);
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!isUtf16 && head.includes(0)) return 'not-a-workbook';
  const encoding = isUtf16 ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const text = new TextDecoder(encoding).decode(head).trimStart().toLowerCase();
  if (text.startsWith('%pdf')) return 'pdf-file';
  if (/^<(!doctype html|html|table|head|body|meta)\b/.test(text)) return 'html-file';
  if (text.startsWith('<?xml')) return text.includes('<html') ? 'html-file' : 'not-a-workbook';
  return 'text-file';
}
