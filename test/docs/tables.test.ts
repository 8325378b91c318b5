import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../../src/tables/schema';
import { SETTINGS } from '../../src/tables/schema/setup';

const SECTIONS = readFileSync(join(__dirname, '../../docs/tables.md'), 'utf8').split('\n## ');

function section(sheet: string): string[] {
  const found = SECTIONS.find((text) => text.split('\n')[0] === sheet);
  if (found === undefined) throw new Error(`The page has no section ${sheet}.`);
  return found.split('\n');
}

/** The first cells of a section's rows, without heading and rule. */
function names(sheet: string): string[] {
  const rows = section(sheet).filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) => line.split('|')[1]?.trim() ?? '');
}

describe('the page on the tables', () => {
  it('lists every setting in order', () => {
    expect(names('Setup')).toEqual(SETTINGS.map(({ heading }) => heading));
  });

  it.each(TABLES)('lists every column of $name in order', ({ name, sheet, columns }) => {
    expect(names(sheet)).toEqual(columns.map(({ heading }) => heading));
    expect(section(sheet).join('\n')).toContain(`\`${name}\``);
  });

  it('has a section for each table and no other', () => {
    const sheets = SECTIONS.slice(1).map((text) => text.split('\n')[0]);
    expect(sheets).toEqual(['Setup', ...TABLES.map(({ sheet }) => sheet)]);
  });
});
