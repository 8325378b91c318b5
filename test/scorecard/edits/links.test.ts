import { loopOf } from '../../../src/scorecard/cascade/loop-of';
import { removeLink } from '../../../src/scorecard/edits/remove-link';
import { setLink } from '../../../src/scorecard/edits/set-link';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';

const THREE: Scorecard = {
  ...EMPTY_SCORECARD,
  links: [
    { from: 'L1', to: 'P1', strength: 'Strong' },
    { from: 'P1', to: 'C1' },
    { from: 'C1', to: 'F1' },
  ],
};

describe('a link of the strategy map', () => {
  it('goes below the others', () => {
    const { links } = setLink(THREE, { from: 'L1', to: 'C1' });
    expect(links.map(({ from, to }) => from + to)).toEqual(['L1P1', 'P1C1', 'C1F1', 'L1C1']);
  });

  it('takes the place of the one that was changed, whatever its ends are now', () => {
    const { links } = setLink(THREE, { from: 'P1', to: 'F1' }, { from: 'P1', to: 'C1' });
    expect(links).toEqual([
      { from: 'L1', to: 'P1', strength: 'Strong' },
      { from: 'P1', to: 'F1' },
      { from: 'C1', to: 'F1' },
    ]);
  });

  it('goes, and the others stay', () => {
    const { links } = removeLink(THREE, { from: 'P1', to: 'C1' });
    expect(links.map(({ from, to }) => from + to)).toEqual(['L1P1', 'C1F1']);
  });
});

describe('the loop of a new link', () => {
  it('is named from its start back to its start', () => {
    expect(loopOf({ from: 'C1', to: 'L1' }, THREE.links)).toEqual(['C1', 'L1', 'P1', 'C1']);
    expect(loopOf({ from: 'C1', to: 'C1' }, THREE.links)).toEqual(['C1', 'C1']);
  });

  it('is not there where the link closes none, even beside one that is there already', () => {
    expect(loopOf({ from: 'L1', to: 'F1' }, THREE.links)).toBeUndefined();
    const loop = [
      { from: 'X', to: 'Y' },
      { from: 'Y', to: 'X' },
    ];
    expect(loopOf({ from: 'C1', to: 'X' }, loop)).toBeUndefined();
  });
});
