import { openWorkbook } from '../../../workbench/xlsx/open-workbook';
import { saveWorkbook } from '../../../workbench/xlsx/save-workbook';
import { checkPackage } from '../../../src/xlsx/package-check/package-check';
import { sdkErrors } from '../../xlsx/sdk-validator';
import { bookFacts } from './facts/book-facts';
import { CHANGED_FILES, FILES } from './files';

/** Findings that are faults in a review only; the look of a rule may stand in an extension. */
const IN_ORDER: ReadonlySet<string> = new Set([
  'custom-function',
  'volatile-function',
  'format-look-missing',
]);

describe.each(FILES)('%s', (_name, file) => {
  it('says after opening and saving what it said before, by a reader of its own', async () => {
    const bytes = await file();
    const saved = saveWorkbook(openWorkbook(bytes).content);
    expect(bookFacts(saved)).toEqual(bookFacts(bytes));
  });
});

it.each(FILES)('%s has nothing that Excel would repair', async (_name, file) => {
  const saved = saveWorkbook(openWorkbook(await file()).content);
  const found = checkPackage(saved).map(({ check }) => check);
  expect(found.filter((check) => !IN_ORDER.has(check))).toEqual([]);
});

describe.each([...FILES, ...CHANGED_FILES])('%s', (_name, file) => {
  it('is saved without a fault against the file format', async () => {
    const saved = saveWorkbook(openWorkbook(await file()).content);
    expect(await sdkErrors(saved, 'Microsoft365')).toEqual([]);
  });

  it('is the same content and the same bytes after a second time', async () => {
    const { content } = openWorkbook(await file());
    const saved = saveWorkbook(content);
    const again = openWorkbook(saved);
    expect(again).toEqual({ content, lost: [] });
    expect(saveWorkbook(again.content)).toEqual(saved);
  });
});
