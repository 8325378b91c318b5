import * as fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/** Any code point but half a surrogate pair, as the unit `binary` of fast-check, which first takes a second to list them. */
export const anyCharacter = fc
  .nat(0x10ffff - SURROGATES.count)
  .map((rank) => String.fromCodePoint(rank < SURROGATES.first ? rank : rank + SURROGATES.count));
