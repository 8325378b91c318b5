import { openWorkbook } from '../../../workbench/xlsx/open-workbook';
import { saveWorkbook } from '../../../workbench/xlsx/save-workbook';
import { sdkErrors } from '../../xlsx/sdk-validator';
import { bookFacts } from './facts/book-facts';
import { CHANGED_FILES, FILES } from './files';

describe.each(FILES)('%s', (_name, file) => {
  it('says after opening and saving what it said before, by a reader of its own', async () => {
    const bytes = await file();
    const saved = saveWorkbook(openWorkbook(bytes).content);
    expect(bookFacts(saved)).toEqual(bookFacts(bytes));
  });
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
