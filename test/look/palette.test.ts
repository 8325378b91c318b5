import { PALETTES } from '../../src/look/palette';
import { SHEET_COLOURS } from '../../src/look/sheet-colours';
import { STATUSES, type Colour } from '../../src/scorecard/model/status';
import { COLOUR_BLINDNESS, seenAs } from './colour-blindness';
import { contrast, difference } from './contrast';

const READABLE = 4.5;
const VISIBLE = 3;
const RAG: readonly Colour[] = ['Green', 'Amber', 'Red'];

it('measures contrast as WCAG does: black on white is 21', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const { ground, status, perspectives } = PALETTES[theme];

  it.each(STATUSES)('has readable text for %s on ground and tint', (each) => {
    expect(contrast(status[each].text, ground)).toBeGreaterThanOrEqual(READABLE);
    expect(contrast(status[each].text, status[each].tint)).toBeGreaterThanOrEqual(READABLE);
  });

  it.each(STATUSES)('shows the shape of %s by its fill or its outline', (each) => {
    expect(contrast(status[each].outline, ground)).toBeGreaterThanOrEqual(VISIBLE);
  });

  it('has eight different perspective colours, readable on the ground', () => {
    expect(new Set(perspectives).size).toBe(8);
    for (const swatch of perspectives) {
      expect(contrast(swatch, ground)).toBeGreaterThanOrEqual(READABLE);
    }
  });

  it('keeps perspective colours apart from every status and from each other', () => {
    for (const swatch of perspectives) {
      for (const colour of RAG) {
        expect(difference(swatch, status[colour].fill)).toBeGreaterThan(20);
        expect(difference(swatch, status[colour].text)).toBeGreaterThan(20);
      }
      for (const other of perspectives.filter((each) => each !== swatch)) {
        expect(difference(swatch, other)).toBeGreaterThan(12);
      }
    }
  });

  it('keeps the three colours apart from each other', () => {
    expect(difference(status.Green.fill, status.Amber.fill)).toBeGreaterThan(50);
    expect(difference(status.Amber.fill, status.Red.fill)).toBeGreaterThan(45);
    expect(difference(status.Green.fill, status.Red.fill)).toBeGreaterThan(50);
  });
});

it.each(COLOUR_BLINDNESS)('keeps the three colours of sheets apart under %s', (kind) => {
  const { Green, Amber, Red } = PALETTES.light.status;
  const seen = (colour: string) => seenAs(colour, kind);
  expect(difference(seen(Green.fill), seen(Amber.fill))).toBeGreaterThan(25);
  expect(difference(seen(Amber.fill), seen(Red.fill))).toBeGreaterThan(25);
  expect(difference(seen(Green.fill), seen(Red.fill))).toBeGreaterThan(25);
});

it('leaves every colour of high contrast to the system', () => {
  const { ground, status, perspectives } = PALETTES.contrast;
  const used = STATUSES.flatMap((each) => {
    const { text, tint, fill, outline } = status[each];
    return [text, tint, fill, outline];
  });
  expect(new Set([ground, ...perspectives, ...used])).toEqual(new Set(['Canvas', 'CanvasText']));
});

it('has readable text on generated sheets', () => {
  const c = SHEET_COLOURS;
  const pairs = [
    [c.ink, '#FFFFFF'],
    [c.ink, c.navySoft],
    [c.ink, c.panel],
    [c.muted, '#FFFFFF'],
    [c.muted, c.navySoft],
    [c.muted, c.panel],
    ['#FFFFFF', c.navy],
    [c.navy, c.navySoft],
    [c.link, '#FFFFFF'],
    [c.inputText, c.inputFill],
    [c.inputText, c.unansweredFill],
  ] as const;
  for (const [text, fill] of pairs) {
    expect([text, fill, contrast(text, fill) >= READABLE]).toEqual([text, fill, true]);
  }
});

it('shows chart columns and the target line', () => {
  expect(contrast(SHEET_COLOURS.actual, '#FFFFFF')).toBeGreaterThanOrEqual(VISIBLE);
  expect(contrast(SHEET_COLOURS.target, SHEET_COLOURS.actual)).toBeGreaterThanOrEqual(VISIBLE);
});
