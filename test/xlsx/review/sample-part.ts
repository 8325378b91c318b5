import { SAMPLE_BOOK } from './sample-book';
import { writtenParts } from './written-parts';

/** The text of one part of the written sample. */
export async function samplePart(name: string): Promise<string> {
  return (await writtenParts(SAMPLE_BOOK))(name);
}
