import fc from 'fast-check';
import { reviewFileNames } from '../../src/review/review-file-names';
import { EMPTY_SCORECARD } from '../../src/scorecard/model/scorecard';
import type { Unit } from '../../src/scorecard/model/unit';
import { monthPeriod } from '../../src/scorecard/periods/period';
import { textsIn } from '../../src/strings/texts';
import { anyCharacter } from '../arbitraries/any-character';

const OCTOBER = monthPeriod(2026, 10);

function names(units: readonly (Unit | undefined)[], company = 'Alpha'): readonly string[] {
  const scorecard = { ...EMPTY_SCORECARD, setup: { company } };
  return reviewFileNames(scorecard, OCTOBER, units, textsIn('en'));
}

it('are those of single reviews while no two are alike', () => {
  expect(names([undefined, { id: 'SA', name: 'Sales' }])).toEqual([
    'Alpha - Review 2026-10.xlsx',
    'Alpha - Sales - Review 2026-10.xlsx',
  ]);
});

it('tell units that are called alike on disk by their IDs', () => {
  const units = [
    undefined,
    { id: 'N1', name: 'Sales: North' },
    { id: 'N2', name: 'sales north' },
    { id: 'X', name: '???' },
  ];
  expect(names(units)).toEqual([
    'Alpha - Review 2026-10.xlsx',
    'Alpha - Sales North (N1) - Review 2026-10.xlsx',
    'Alpha - sales north (N2) - Review 2026-10.xlsx',
    'Alpha (X) - Review 2026-10.xlsx',
  ]);
});

it('number units whose IDs are alike on disk too, however long the IDs are', () => {
  const id = 'very long identity of a unit';
  const units = [`${id} A`, `${id} B`].map((each) => ({ id: each, name: 'Sales' }));
  expect(names(units)).toEqual([
    'Alpha - Sales (very long identity o) - Review 2026-10.xlsx',
    'Alpha - Sales (2 very long identity) - Review 2026-10.xlsx',
  ]);
});

it('are all different, and taken by every disk, whatever the units are called', () => {
  const anyName = fc.string({ unit: fc.constantFrom('a', 'A', '/', 'é', 'e\u0301'), maxLength: 3 });
  const anyLong = fc.string({ unit: anyCharacter, maxLength: 300 });
  fc.assert(
    fc.property(
      anyLong,
      fc.array(fc.oneof(anyName, anyLong), { maxLength: 12 }),
      (company, all) => {
        const units = all.map((name, index) => ({ id: `${name}${index}`, name }));
        const found = names([undefined, ...units], company);
        const onDisk = new Set(found.map((name) => name.normalize('NFC').toLowerCase()));
        expect(onDisk.size).toBe(found.length);
        for (const name of found) {
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
          expect(name).toMatch(/^[^\s.\\/:*?"<>|\p{Cc}-][^\\/:*?"<>|\p{Cc}]*\.xlsx$/u);
        }
      },
    ),
  );
});
