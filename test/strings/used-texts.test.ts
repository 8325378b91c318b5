import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn } from '../../src/strings/texts';

const ROOT = join(__dirname, '../../src');
const WORDS = /[\p{L}\d]+/gu;

/** Words of all code but the texts themselves, be it as `.key`, as a value of the model or in a list of names. */
const spelled = new Set(
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^strings[\\/]/.test(file))
    .flatMap((file) => readFileSync(join(ROOT, file), 'utf8').match(WORDS) ?? []),
);

/** Texts that are all shown, in their order, whatever they are called; and names that the code puts together. */
const OTHERS = [
  ...['guide.comparison', 'guide.mistakeList', 'help.scoring', 'help.cannot', 'help.keyList'],
  ...['help.functions', 'kpiForm.greenUpTo', 'kpiForm.amberUpTo'],
];

function unread(texts: object, path: readonly string[] = []): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const own = [...path, key];
    if (OTHERS.includes(own.join('.'))) return [];
    if (typeof value === 'object' && value !== null) return unread(value, own);
    return (key.match(WORDS) ?? []).every((word) => spelled.has(word)) ? [] : [own.join('.')];
  });
}

it('has no text for the pane that no code names', () => {
  expect(unread(textsIn('en').pane)).toEqual([]);
});
