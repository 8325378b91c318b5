import { base64Of } from '../../src/excel/base64';
import { createWorkbook } from '../../src/excel/create-workbook';
import { readSeparators } from '../../src/excel/read-separators';
import { NEWEST } from '../../workbench/host/api-sets';
import { openBook } from './open-book';

describe('the separators of numbers', () => {
  it('are those of Excel', async () => {
    openBook({ apiSets: NEWEST });
    expect(await readSeparators()).toEqual({ ok: true, value: { decimal: '.', group: ',' } });
  });

  it('are not asked of an Excel that is too old for it', async () => {
    const { host } = openBook();
    expect(await readSeparators()).toEqual({ ok: true, value: undefined });
    expect(host.unsupported).toEqual([]);
  });
});

describe('base64', () => {
  it.each([0, 1, 2, 3, 4, 24_575, 24_576, 24_577, 100_000])(
    'of %d bytes is what every reader takes',
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 8)) % 256);
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    },
  );
});

describe('a new workbook', () => {
  it('is opened with the contents of a file', async () => {
    const node = openBook({ sheets: ['Mine'] });
    const file = node.save();
    expect(await createWorkbook(file)).toEqual({ ok: true, value: undefined });
    expect(node.host.opened).toEqual([Buffer.from(file).toString('base64')]);
  });

  it('that Excel refuses is a fault', async () => {
    const { host } = openBook();
    host.faults.failWith = 'AccessDenied';
    host.faults.failAt(1, 2, 3);
    expect(await createWorkbook(new Uint8Array([80, 75]))).toMatchObject({
      ok: false,
      fault: { kind: 'protected', code: 'AccessDenied' },
    });
    expect(host.opened).toEqual([]);
  });
});
