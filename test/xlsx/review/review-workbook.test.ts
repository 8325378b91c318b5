import { checkPackage } from '../../../src/xlsx/package-check/package-check';
import { writeReview } from '../../../src/xlsx/review/write-review';
import { sdkErrors, type OfficeVersion } from '../sdk-validator';
import { SAMPLE_BOOK } from './sample-book';

async function written(): Promise<Uint8Array> {
  const result = await writeReview(SAMPLE_BOOK);
  if (!result.ok) throw new Error(result.problem.code);
  return result.bytes;
}

describe('a written review', () => {
  it.each<OfficeVersion>(['Office2016', 'Microsoft365'])(
    'has no error for the Open XML SDK of %s',
    async (version) => {
      expect(await sdkErrors(await written(), version)).toEqual([]);
    },
  );

  it('passes our own checks', async () => {
    expect(checkPackage(await written())).toEqual([]);
  });
});
