import { textsIn } from '../../src/strings/texts';

interface Section {
  readonly [key: string]: string | Section;
}

/** Every text of a language by its path. */
function textsByPath(section: Section, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, text] of Object.entries(section)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof text === 'string') found.set(here, text);
    else for (const [inner, each] of textsByPath(text, here)) found.set(inner, each);
  }
  return found;
}

const english = textsByPath(textsIn('en'));
const vietnamese = textsByPath(textsIn('vi'));
const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

it('has the same texts in both languages', () => {
  expect([...vietnamese.keys()].sort()).toEqual([...english.keys()].sort());
});

it('fills the same places in both languages', () => {
  for (const [path, text] of english) {
    const other = vietnamese.get(path) ?? '';
    expect([path, placesIn(other)]).toEqual([path, placesIn(text)]);
  }
});

it('leaves no text empty', () => {
  for (const [path, text] of [...english, ...vietnamese]) {
    expect([path, text.trim()]).not.toEqual([path, '']);
  }
});

it('neither shouts nor begs', () => {
  for (const [path, text] of english) {
    expect([path, /!(?!\$?[A-Z])|\bplease\b|\bsuccessfully\b|\boops\b/i.test(text)]).toEqual([
      path,
      false,
    ]);
  }
});

it('writes Vietnamese in composed letters, so that it compares and sorts as typed', () => {
  for (const [path, text] of vietnamese)
    expect([path, text.normalize('NFC')]).toEqual([path, text]);
});

it('says one thing of one and another of several in English, the same in Vietnamese', () => {
  const several =
    /\{(?:count|cells|kpis|objectives|links|units|days|rows|sheets|months)\} [a-zK][\w-]*s\b/;
  const pane = [...english].filter(([path]) => path.startsWith('pane.'));
  expect(pane.filter(([, text]) => several.test(text))).toEqual([]);
  expect([...vietnamese].filter(([, text]) => /\{\w+\|/.test(text))).toEqual([]);
});
