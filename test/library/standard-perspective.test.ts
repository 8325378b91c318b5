import { emptyScorecard } from '../../src/library/empty-scorecard';
import { STANDARD_PERSPECTIVES } from '../../src/library/library-kpi';
import { standardPerspective } from '../../src/library/standard-perspective';

describe('the perspective of the library that a perspective is', () => {
  it.each(['en', 'vi'] as const)('is known by the usual names in %s', (language) => {
    const names = emptyScorecard(language).perspectives.map(({ name }) => name);
    expect(names.map(standardPerspective)).toEqual(STANDARD_PERSPECTIVES);
  });

  it('is known by the names of the library itself, and none for another kind', () => {
    expect(STANDARD_PERSPECTIVES.map(standardPerspective)).toEqual(STANDARD_PERSPECTIVES);
    expect(standardPerspective('Environment')).toBeUndefined();
    expect(standardPerspective(undefined)).toBeUndefined();
  });
});
