const BITS = 0x7fff;
const CONSTANT = 0xce4b;
const HIGHEST_BIT = 14;

/** The 16 bits that files keep of a sheet's password, as four hexadecimal digits. */
export function passwordHash(password: string): string {
  const rotated = (hash: number) => ((hash >> HIGHEST_BIT) & 1) | ((hash << 1) & BITS);
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at -= 1) {
    hash = rotated(hash) ^ password.charCodeAt(at);
  }
  hash = rotated(hash) ^ password.length ^ CONSTANT;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}
