import { cellContext } from '../../../src/tables/cells/cell-context';
import { columnFormatsFor, settingFormats } from '../../../src/tables/column-format';
import { TABLES } from '../../../src/tables/schema';
import { SETTINGS } from '../../../src/tables/schema/setup';
import { TABLE_NAMES } from '../../../src/tables/table-name';

describe('the schema', () => {
  it('has every table once, the Setup table first', () => {
    expect(['BSC_Setup', ...TABLES.map(({ name }) => name)]).toEqual([...TABLE_NAMES]);
  });

  it('creates Perspectives, Objectives, KPIs and Data at once', () => {
    expect(TABLES.filter((table) => table.createdAtOnce).map(({ sheet }) => sheet)).toEqual([
      'Perspectives',
      'Objectives',
      'KPIs',
      'Data',
    ]);
  });

  it('has sheet names that Excel accepts, each once', () => {
    const sheets = TABLES.map(({ sheet }) => sheet);
    expect(new Set(sheets).size).toBe(sheets.length);
    for (const sheet of sheets) expect(sheet).toMatch(/^[A-Za-z ]{1,31}$/);
  });

  it.each(TABLES)('of $name has each heading and each field once', ({ columns }) => {
    const headings = columns.map(({ heading }) => heading.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
  });

  it.each(TABLES)('of $name offers only words that it reads back as they are', ({ columns }) => {
    const context = cellContext({}, [], {});
    for (const { type } of columns) {
      if (type.validation?.kind !== 'words') continue;
      for (const word of type.validation.words) {
        expect(type.write(type.read(word, context, {}), context, {})).toBe(word);
      }
    }
  });

  it('offers only words for settings that it reads back as they are', () => {
    const context = cellContext({}, [], {});
    for (const { type } of SETTINGS) {
      if (type.validation?.kind !== 'words') continue;
      for (const word of type.validation.words) {
        expect(type.write(type.read(word, context, {}), context, {})).toBe(word);
      }
    }
  });
});

describe('the formats of columns', () => {
  it('are dates, shares, lists of words and lists of IDs', () => {
    const formats = new Map(columnFormatsFor('BSC_KPIs').map((format) => [format.heading, format]));
    expect(formats.get('Target due')).toMatchObject({ numberFormat: 'yyyy-mm-dd' });
    expect(formats.get('Share')).toMatchObject({ numberFormat: '0.0%' });
    expect(formats.get('Type')?.validation).toEqual({
      kind: 'words',
      words: ['Leading', 'Lagging'],
    });
    expect(formats.get('Objective')?.validation).toEqual({ kind: 'ids', table: 'BSC_Objectives' });
    expect(formats.get('Green')).not.toHaveProperty('numberFormat');
  });

  it('are there for every column of every table and every setting', () => {
    for (const { name, columns } of TABLES) {
      expect(columnFormatsFor(name).map(({ heading }) => heading)).toEqual(
        columns.map(({ heading }) => heading),
      );
    }
    expect(columnFormatsFor('BSC_Setup').map(({ heading }) => heading)).toEqual([
      'Setting',
      'Value',
      'Note',
    ]);
    expect(settingFormats()).toHaveLength(SETTINGS.length);
  });
});
