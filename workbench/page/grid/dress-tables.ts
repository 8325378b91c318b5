import { SheetRangeThemeModel } from '@univerjs/sheets';
import type { SheetEngine } from '../../engine';

/** The style that Univer gives to tables. */
const STYLE = 'table-default-0';
/** Deep enough for white letters; in the dark look both are turned round, and its own blue would be as dark as the letters. */
const GROUND = '#0F548C';
const LETTERS = '#FFFFFF';

/** Lets the headers of tables be read in the light look and in the dark one. */
export function dressTables({ univer }: SheetEngine): void {
  const style = univer.injector.get(SheetRangeThemeModel).getDefaultRangeThemeStyle(STYLE);
  const header = style.getHeaderRowStyle();
  style.setHeaderRowStyle({ ...header, bg: { rgb: GROUND }, cl: { rgb: LETTERS } });
}
