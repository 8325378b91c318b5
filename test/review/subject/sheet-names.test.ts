import * as fc from 'fast-check';
import { sheetNames } from '../../../src/review/subject/sheet-names';
import { textsIn } from '../../../src/strings/texts';
import { anyCharacter } from '../../arbitraries/any-character';

const ENGLISH = textsIn('en').review.sheets;
const VIETNAMESE = textsIn('vi').review.sheets;

function cardNames(...names: string[]): readonly string[] {
  return sheetNames(names, ENGLISH).cards;
}

describe('the names of the sheets', () => {
  it('are in the order of the tabs, the cards after the scorecard', () => {
    const { tabs, fixed } = sheetNames(['Financial', 'Customer'], ENGLISH);
    expect(tabs.slice(0, 5)).toEqual([
      'Summary',
      'Scorecard',
      'Financial',
      'Customer',
      'Off-track',
    ]);
    expect(tabs.at(-1)).toBe('Data');
    expect(new Set(tabs)).toEqual(new Set([...Object.values(fixed), 'Financial', 'Customer']));
  });

  it('have no character that Excel refuses', () => {
    expect(cardNames('A/B\\C?D*E[F]G:H')).toEqual(['A B C D E F G H']);
    expect(cardNames("'quoted'", "it's")).toEqual(['quoted', "it's"]);
    expect(cardNames('Two\nlines\tand\u0007 bell')).toEqual(['Two lines and bell']);
    expect(cardNames('Half \uD83D of a face', 'no \uFFFF character')).toEqual([
      'Half of a face',
      'no character',
    ]);
  });

  it('do not look like an escaped character, which formulas and names of cells would not find', () => {
    expect(cardNames('_x0041_', 'Sales_x00e9_', '_x_')).toEqual(['x0041_', 'Sales x00e9_', '_x_']);
  });

  it('are the word for KPIs where nothing is left of a name', () => {
    expect(cardNames('', '???', "'")).toEqual(['KPIs', 'KPIs 2', 'KPIs 3']);
  });

  it('have at most 31 characters', () => {
    const long = 'Innovation, learning and growth of people';
    expect(cardNames(long)).toEqual(['Innovation, learning and growth']);
    expect(cardNames(long, long)[1]).toBe('Innovation, learning and grow 2');
    // Nothing is left hanging where the cut falls behind a space or an apostrophe.
    expect(cardNames(`${'a'.repeat(30)} b`, `${'b'.repeat(30)}'s`)).toEqual([
      'a'.repeat(30),
      'b'.repeat(30),
    ]);
  });

  it('are cut between characters, never inside one', () => {
    expect(cardNames(`${'a'.repeat(30)}😀`)).toEqual(['a'.repeat(30)]);
    expect(cardNames(`${'a'.repeat(29)}😀b`)).toEqual([`${'a'.repeat(29)}😀`]);
  });

  it('differ in more than case', () => {
    expect(cardNames('Customer', 'CUSTOMER', 'customer')).toEqual([
      'Customer',
      'CUSTOMER 2',
      'customer 3',
    ]);
    expect(cardNames('Data', 'SUMMARY')).toEqual(['Data 2', 'SUMMARY 2']);
    expect(cardNames('A', 'A 2', 'a')).toEqual(['A', 'A 2', 'a 3']);
  });

  it('never are History, which Excel keeps for itself', () => {
    expect(cardNames('History', 'HISTORY')).toEqual(['History 2', 'HISTORY 3']);
  });

  it('all begin with the prefix, inside the 31 characters', () => {
    const { tabs, cards } = sheetNames(
      ['A perspective with a very long name'],
      ENGLISH,
      '2026-10 ',
    );
    expect(tabs.every((name) => name.startsWith('2026-10 '))).toBe(true);
    expect(cards).toEqual(['2026-10 A perspective with a ve']);
  });

  it('are those of the language', () => {
    const { fixed, tabs } = sheetNames(['Khách hàng', 'Tài chính'], VIETNAMESE);
    expect(tabs.slice(2, 4)).toEqual(['Khách hàng', 'Tài chính']);
    expect(fixed.summary).toBe(VIETNAMESE.summary);
    expect(new Set(tabs).size).toBe(tabs.length);
    expect(tabs.every((name) => name.length <= 31)).toBe(true);
  });

  it('are names that Excel accepts, whatever the perspectives are called', () => {
    const name = fc.string({ unit: anyCharacter, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const { tabs } = sheetNames(names, ENGLISH, '2026-10 ');
        expect(new Set(tabs.map((each) => each.toLowerCase())).size).toBe(tabs.length);
        for (const each of tabs) {
          expect(each).toMatch(/^[^\\/?*[\]:\p{Cc}\p{Cs}\uFFFE\uFFFF]{1,31}$/u);
          expect(each.length).toBeLessThanOrEqual(31);
          expect(each).not.toMatch(/^'|'$/);
        }
      }),
    );
  });
});
