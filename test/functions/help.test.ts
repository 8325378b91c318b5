import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { calculate, expectedCells } from './formula';
import { generate } from './metadata';

const FOLDER = join(process.cwd(), 'docs/functions');
const pages = readdirSync(FOLDER)
  .filter((name) => name !== 'README.md')
  .map((name) => ({ name, text: textOf(name) }));

const EXAMPLE = /^\| `(=BSC\.[^`]*)` \| `([^`]*)` \|/gm;
const examples = pages.flatMap(({ text }) =>
  [...text.matchAll(EXAMPLE)].map(([, formula = '', result = '']) => ({ formula, result })),
);

describe('The help pages', () => {
  it('are one for each function', async () => {
    const { functions } = await generate();
    expect(pages.map(({ name }) => name).sort()).toEqual(
      functions.map(({ id }) => `${id.toLowerCase()}.md`).sort(),
    );
  });

  it.each(pages)('$name says first how a blank cell is guarded', ({ text }) => {
    const [title = '', guard = '', formula = ''] = text.split('\n\n').map((part) => part.trim());
    expect(title).toMatch(/^# BSC\./);
    expect(guard).toMatch(/^\*\*Blank cells first\.\*\*/);
    expect(formula).toMatch(/^=.*BSC\./);
    expect(formula).toMatch(/IF\(.+="",/);
  });

  it.each(pages)('$name has at least three examples', ({ text }) => {
    expect([...text.matchAll(EXAMPLE)].length).toBeGreaterThanOrEqual(3);
  });

  it('show the arguments in the order and with the options of the functions', async () => {
    const { functions } = await generate();
    for (const { id, parameters } of functions) {
      const args = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      const page = pages.find(({ name }) => name === `${id.toLowerCase()}.md`);
      expect(page?.text).toContain(`\`=BSC.${id}(${args.join(', ')})\``);
      for (const { name, description } of parameters) {
        expect(page?.text).toMatch(
          new RegExp(`^\\| ${name}(?: \\(optional\\))? \\| ${escaped(description)} \\|$`, 'm'),
        );
      }
    }
  });

  it('are all named by the index', async () => {
    const index = textOf('README.md');
    const { functions } = await generate();
    for (const { id, description } of functions) {
      expect(index).toContain(`| [BSC.${id}](${id.toLowerCase()}.md) | ${description ?? ''} |`);
    }
  });
});

describe('An example of a help page', () => {
  it.each(examples)('$formula gives $result', async ({ formula, result }) => {
    const cells = await calculate(formula);
    const expected = expectedCells(result);
    expect(cells.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    cells.flat().forEach((cell, index) => {
      const should = expected.flat()[index];
      if (typeof should === 'number') expect(cell).toBeCloseTo(should, 12);
      else expect(cell).toBe(should);
    });
  });
});

/** A page without the spaces that line up its tables. */
function textOf(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8').replace(/ +/g, ' ');
}

function escaped(text = ''): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
