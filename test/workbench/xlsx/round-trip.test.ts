import type { WorkbookContent } from '../../../workbench/content/workbook-content';
import { openWorkbook } from '../../../workbench/xlsx/open-workbook';
import { saveWorkbook } from '../../../workbench/xlsx/save-workbook';
import { checkPackage } from '../../../src/xlsx/package-check/package-check';
import { sdkErrors } from '../../xlsx/sdk-validator';
import { bookFacts } from './facts/book-facts';
import { CHANGED_FILES, FILES, type FileMaker } from './files';
import { inOne } from './files/in-one';

/** Findings that are faults in a review only; the look of a rule may stand in an extension. */
const IN_ORDER: ReadonlySet<string> = new Set([
  'custom-function',
  'volatile-function',
  'format-look-missing',
]);

interface Trip {
  readonly bytes: Uint8Array;
  readonly content: WorkbookContent;
  readonly saved: Uint8Array;
}

const known = new Map<FileMaker, Promise<Trip>>();

/** A file, opened and saved; once in this suite. */
function tripOf(file: FileMaker): Promise<Trip> {
  const trip = known.get(file) ?? makeTrip(file);
  known.set(file, trip);
  return trip;
}

async function makeTrip(file: FileMaker): Promise<Trip> {
  const bytes = await file();
  const { content } = openWorkbook(bytes);
  return { bytes, content, saved: saveWorkbook(content) };
}

describe.each(FILES)('%s', (_name, file) => {
  it('says after opening and saving what it said before, by a reader of its own', async () => {
    const { bytes, saved } = await tripOf(file);
    expect(bookFacts(saved)).toEqual(bookFacts(bytes));
  });
});

it.each(FILES)('%s has nothing that Excel would repair', async (_name, file) => {
  const { saved } = await tripOf(file);
  const found = checkPackage(saved).map(({ check }) => check);
  expect(found.filter((check) => !IN_ORDER.has(check))).toEqual([]);
});

it.each([...FILES, ...CHANGED_FILES])(
  '%s is the same content and the same bytes after a second time',
  async (_name, file) => {
    const { content, saved } = await tripOf(file);
    const again = openWorkbook(saved);
    expect(again).toEqual({ content, lost: [] });
    expect(Buffer.from(saveWorkbook(again.content)).equals(saved)).toBe(true);
  },
);

describe('what is saved has no fault against the file format', () => {
  /** The files of the product; a start of the validator takes longer than it has to look at the others. */
  const large = FILES.slice(0, 2);
  const small = [...FILES.slice(2), ...CHANGED_FILES];

  it.each(large)('%s', async (_name, file) => {
    expect(await sdkErrors((await tripOf(file)).saved, 'Microsoft365')).toEqual([]);
  });

  it('all other files in one', async () => {
    const trips = await Promise.all(small.map(([, file]) => tripOf(file)));
    const saved = saveWorkbook(inOne(trips.map(({ content }) => content)));
    expect(await sdkErrors(saved, 'Microsoft365')).toEqual([]);
  });
});
