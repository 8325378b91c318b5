import { SHEET_COLOURS } from '../../src/look/sheet-colours';

it('writes every colour as six hex digits', () => {
  for (const colour of Object.values(SHEET_COLOURS)) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
});
