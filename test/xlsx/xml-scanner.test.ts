import fc from 'fast-check';
import { UnreadableFile } from '../../src/xlsx/reading/unreadable-file';
import { XmlScanner } from '../../src/xlsx/xml-scanner';

function events(xml: string): string[] {
  const scanner = new XmlScanner(xml, 'part');
  const found: string[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    found.push(`${event} ${event === 'text' ? scanner.text : scanner.name} ${scanner.depth}`);
  }
  return found;
}

function opened(xml: string): XmlScanner {
  const scanner = new XmlScanner(xml, 'part');
  scanner.next();
  return scanner;
}

function problemOf(xml: string) {
  try {
    return events(xml).length;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem;
    throw error;
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('walking through XML', () => {
  it('gives elements, texts and how deep they are', () => {
    expect(events('<?xml version="1.0"?><a><b>x</b><!-- no --><c/></a>')).toEqual([
      'open a 1',
      'open b 2',
      'text x 2',
      'close b 1',
      'open c 2',
      'close c 1',
      'close a 0',
    ]);
  });

  it('leaves prefixes out', () => {
    expect(events('<x:a><x:b/></x:a>')).toEqual(events('<a><b/></a>'));
    expect(opened('<a x:id="r1"/>').attribute('id')).toBe('r1');
    expect(opened('<a x:id="r1" id="7"/>').attribute('id')).toBe('7');
    expect(opened('<a grid="7"/>').attribute('id')).toBeUndefined();
  });

  it('resolves entities in texts and attributes', () => {
    const scanner = opened('<a b="&lt;&#233;&quot;">&amp;&#x1F600;&apos;&gt;</a>');
    expect(scanner.attribute('b')).toBe('<é"');
    expect(scanner.textContent()).toBe("&😀'>");
  });

  it('gives the text of an element without that of the elements in it', () => {
    const scanner = opened('<a>one <b>no</b><![CDATA[<two>]]></a>');
    expect(scanner.textContent()).toBe('one <two>');
    expect(scanner.next()).toBe('end');
  });

  it('gives the same texts wherever the parser is given the next piece', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '&', '<', '😀', ' '), minLength: 1 });
    fc.assert(
      fc.property(fc.nat(40), text, (offset, content) => {
        const before = 'x'.repeat(16_384 - offset);
        const xml = `<a><b>${before}</b><c d="${escaped(content)}">${escaped(content)}</c></a>`;
        const scanner = new XmlScanner(xml, 'part');
        while (scanner.name !== 'c') scanner.next();
        expect(scanner.attribute('d')).toBe(content);
        expect(scanner.textContent()).toBe(content);
      }),
    );
  });
});

describe('XML that is refused', () => {
  it.each([
    ['no element', ''],
    ['an element that is never closed', '<a><b></b>'],
    ['elements closed in the wrong order', '<a><b></a></b>'],
    ['two elements side by side', '<a/><b/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['a text outside of all elements', '<a/>x'],
    ['an entity that nobody defined', '<a>&nbsp;</a>'],
    ['a character that XML cannot carry', '<a>\u0001</a>'],
    ['a comment that never ends', '<a/><!-- x'],
  ])('has %s', (_what, xml) => {
    expect(problemOf(xml)).toMatchObject({ code: 'damaged-file', data: { part: 'part' } });
  });

  it('has a document type', () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "bbb">]><a>&b;</a>';
    expect(problemOf(xml)).toMatchObject({ code: 'document-type', data: { part: 'part' } });
  });

  it.each([
    ['a text', (n: number) => `<a>${'&lt;'.repeat(n / 4)}</a>`],
    ['a list of attributes', (n: number) => `<a${attributes(n / 10)}/>`],
    ['a comment', (n: number) => `<a><!--${'x'.repeat(n)}--></a>`],
  ])('has %s longer than any workbook needs', (_what, xml) => {
    expect(problemOf(xml(400_000))).toBeGreaterThan(0);
    expect(problemOf(xml(1_200_000))).toMatchObject({ code: 'damaged-file' });
  });

  it('has elements deeper than any workbook', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(problemOf(nested(200))).toBe(400);
    expect(problemOf(nested(300))).toMatchObject({ code: 'damaged-file' });
  });
});

/** Ten characters each, as long as there are fewer than 100,000. */
function attributes(count: number): string {
  return Array.from({ length: count }, (_, i) => ` a${String(i).padStart(5, '0')}=""`).join('');
}
