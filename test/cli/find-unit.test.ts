import { findUnit } from '../../src/cli/find-unit';
import { isFailure } from '../../src/cli/failure';
import { EMPTY_SCORECARD } from '../../src/scorecard/model/scorecard';
import type { Unit } from '../../src/scorecard/model/unit';
import { textsIn } from '../../src/strings/texts';

const UNITS: readonly Unit[] = [
  { id: 'CO', name: 'Alpha' },
  { id: 'SA', name: 'Sales', parent: 'CO' },
  { id: 'Sales', name: 'Shop', parent: 'CO' },
  { id: 'HN', name: 'Hà Nội', parent: 'CO' },
  { id: 'T1', name: 'Team', parent: 'SA' },
  { id: 'T2', name: 'Team', parent: 'HN' },
];

function found(asked: string, units = UNITS) {
  const unit = findUnit(asked, { ...EMPTY_SCORECARD, units }, 'a.xlsx', textsIn('en'));
  if (unit === undefined || !isFailure(unit)) return unit?.id ?? 'the company';
  return { text: unit.text, units: unit.values.units, exit: unit.exit };
}

it.each([
  ['SA', 'SA'],
  [' hn ', 'HN'],
  ['shop', 'Sales'],
  // The ID of one unit and the name of another.
  ['sales', 'Sales'],
  // The same letters, each accent on its own.
  ['HÀ NỘI'.normalize('NFD'), 'HN'],
  ['co', 'the company'],
  ['ALPHA', 'the company'],
])('finds by “%s” %s', (asked, id) => {
  expect(found(asked)).toBe(id);
});

it('takes no unit for the company where several stand at the top', () => {
  const [company, ...parts] = UNITS;
  expect(found('CO', [...(company ? [company] : []), { id: 'X', name: 'Beta' }, ...parts])).toBe(
    'CO',
  );
});

it('names the units when none is called so, and only counts those after the eighth', () => {
  const units = Array.from({ length: 10 }, (_, index) => ({
    id: `U${index}`,
    name: `Unit ${index}`,
  }));
  expect(found('Nowhere', units)).toEqual({
    text: 'unknownUnit',
    units: `${units
      .slice(0, 8)
      .map(({ id, name }) => `${id} (${name})`)
      .join(', ')} and 2 more`,
    exit: 2,
  });
  expect(found('Nowhere', [])).toMatchObject({ text: 'noUnits', exit: 2 });
});

it('asks for the ID when a name belongs to several units', () => {
  expect(found('team')).toEqual({ text: 'severalUnits', units: 'T1 (Team), T2 (Team)', exit: 2 });
});
