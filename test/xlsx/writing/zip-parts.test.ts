import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { plainDeflate, zipParts, type Deflate } from '../../../src/xlsx/writing/zip-parts';

const native: Deflate = (bytes) => deflateRawSync(bytes);
const parts = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.uint8Array()), {
  selector: ([name]) => name,
  maxLength: 5,
});

describe.each([
  ['JavaScript', plainDeflate],
  ['Node', native],
])('parts packed with the compression of %s', (_, deflate) => {
  it('are unpacked as they were, in their order', () => {
    fc.assert(
      fc.property(parts, (packed) => {
        const unpacked = Object.entries(unzipSync(zipParts(packed, deflate)));
        expect(unpacked.map(([name, bytes]) => [name, [...bytes]])).toEqual(
          packed.map(([name, bytes]) => [name, [...bytes]]),
        );
      }),
    );
  });

  it('are the same bytes at any time', () => {
    const one = [['a.xml', new Uint8Array([1, 2, 3])]] as const;
    jest.useFakeTimers({ now: new Date(2026, 4, 1) });
    const may = zipParts(one, deflate);
    jest.setSystemTime(new Date(2027, 7, 3));
    expect(zipParts(one, deflate)).toEqual(may);
    jest.useRealTimers();
  });

  it('are smaller when they repeat themselves', () => {
    const bytes = new Uint8Array(10_000);
    expect(zipParts([['a.xml', bytes]], deflate).length).toBeLessThan(500);
  });
});
