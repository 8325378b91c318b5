import fc from 'fast-check';
import { reviewFileName } from '../../src/review/review-file-name';
import { EMPTY_SCORECARD } from '../../src/scorecard/model/scorecard';
import { monthPeriod, quarterPeriod } from '../../src/scorecard/periods/period';
import { textsIn } from '../../src/strings/texts';
import { anyCharacter } from '../arbitraries/any-character';

function named(company?: string, unit?: string, language: 'en' | 'vi' = 'en') {
  return reviewFileName(
    { ...EMPTY_SCORECARD, setup: { company } },
    monthPeriod(2026, 10),
    unit === undefined ? undefined : { id: 'U', name: unit },
    textsIn(language),
  );
}

it('is called after the company, the unit and the period', () => {
  expect(named('Norvik Packaging')).toBe('Norvik Packaging - Review 2026-10.xlsx');
  expect(named('Norvik Packaging', 'Sales')).toBe('Norvik Packaging - Sales - Review 2026-10.xlsx');
  expect(named()).toBe('Review 2026-10.xlsx');
  expect(named('Bến Tre', 'Kho', 'vi')).toBe('Bến Tre - Kho - Đánh giá 2026-10.xlsx');
  const quarter = reviewFileName(EMPTY_SCORECARD, quarterPeriod(2026, 3), undefined, textsIn('en'));
  expect(quarter).toBe('Review 2026-Q3.xlsx');
});

it.each([
  ['../../etc/A/B: "C" <D>|E?*', 'etc A B C D E - Review 2026-10.xlsx'],
  ['--force', 'force - Review 2026-10.xlsx'],
  ['A\n\u202eB\u0000', 'A B - Review 2026-10.xlsx'],
  ['///', 'Review 2026-10.xlsx'],
  ['Alpha S.A.', 'Alpha S.A. - Review 2026-10.xlsx'],
  ['{period}', '{period} - Review 2026-10.xlsx'],
])('cleans %j', (company, name) => {
  expect(named(company)).toBe(name);
});

it('is a name that every disk takes, whatever company and unit are called', () => {
  const anyName = fc.string({ unit: anyCharacter, maxLength: 300 });
  fc.assert(
    fc.property(anyName, anyName, (company, unit) => {
      const name = named(company, unit);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name).toMatch(/^[^\s.\\/:*?"<>|\p{Cc}-][^\\/:*?"<>|\p{Cc}]*Review 2026-10\.xlsx$|^R/u);
      expect(name).not.toMatch(/\p{Cs}/u);
    }),
  );
});
