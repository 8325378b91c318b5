import type { ReadLimits } from './read-limits';
import { UnreadableFile } from './unreadable-file';

/** One part of a package: its name and its stored bytes, not yet inflated. */
export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly stored: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads the table of contents of a zip package, inflating nothing.
 * Only the directory at the end counts, as in Excel; each entry must lie inside the file and the entries must
 * not share bytes, which is how a small file is made to inflate without end. Entries are found by their name in
 * small letters, as the packaging standard wants.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  limits: ReadLimits,
): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) {
    throw new UnreadableFile('too-many-parts', { found: count, limit: limits.parts });
  }
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let storedBytes = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_SIGNATURE) throw damaged();
    const entry = readEntry(bytes, view, at);
    storedBytes += entry.stored.length;
    if (storedBytes > bytes.length) throw damaged();
    checkName(entry.name);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw new UnreadableFile('damaged-file', { part: entry.name });
    entries.set(key, entry);
    at += 46 + nameLength(view, at) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function damaged(): UnreadableFile {
  return new UnreadableFile('truncated-file');
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged();
}

function nameLength(view: DataView, at: number): number {
  return view.getUint16(at + 28, true);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameEnd = at + 46 + nameLength(view, at);
  if (nameEnd > bytes.length) throw damaged();
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/');
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted) throw new UnreadableFile('password-protected');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new UnreadableFile('damaged-file', { part: name });
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE) throw damaged();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) throw damaged();
  return { name, deflated: method === 8, stored: bytes.subarray(start, start + size) };
}

function checkName(name: string): void {
  const climbs = name.split('/').includes('..');
  if (climbs || name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\0')) {
    throw new UnreadableFile('unsafe-path', { part: name });
  }
}
