import fc from 'fast-check';
import { headerFooter } from '../../../src/xlsx/review/header-footer';

const LOOK = '&"Calibri,Regular"&8&K5A6673';
const BLANK = { left: '', centre: '', right: '' };

describe('headers and footers in the code of Excel', () => {
  it('have a section for each text, and codes for page, pages and sheet', () => {
    const footer = { left: '{sheet}', centre: 'Page {page} of {pages}', right: '' };
    expect(headerFooter({ header: { left: 'Norvik', right: 'May' }, footer })).toEqual({
      oddHeader: `&L${LOOK}Norvik&R${LOOK}May`,
      oddFooter: `&L${LOOK}&A&C${LOOK}Page &P of &N`,
    });
  });

  it('take an ampersand for a character, before a letter of a code too', () => {
    const { oddHeader } = headerFooter({ header: { left: 'R&D &P', right: '' }, footer: BLANK });
    expect(oddHeader).toBe(`&L${LOOK}R&&D &&P`);
  });

  it('begin with a digit without changing the size or the colour', () => {
    const { oddHeader } = headerFooter({ header: { left: '2026', right: '' }, footer: BLANK });
    // After &K Excel reads six digits, no more.
    expect(oddHeader).toBe(`&L${LOOK}2026`);
  });

  it('are never longer than Excel takes, and never end in half a code or half a character', () => {
    const text = fc.string({
      unit: fc.constantFrom('&', 'a', '😀', '{page}', '8'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const { oddHeader } = headerFooter({ header: { left, right }, footer: BLANK });
        expect(oddHeader.length).toBeLessThanOrEqual(255);
        expect(oddHeader.replaceAll('&&', '').replaceAll(LOOK, '')).toMatch(/^(&[LRP]|[^&])*$/u);
        expect(oddHeader).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
