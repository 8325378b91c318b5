import { DataValidationType } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import type { SheetEngine } from '../../engine';

/** Univer keeps this much free around the text of a choice, and none around other texts. */
const OWN_MARGIN = { t: -2, b: -3, l: -4, r: 0 };

/**
 * Draws cells with a list of choices like all others. Univer draws their text itself, and knows the styles of the cell only:
 * not the font that the workbook or the column gives it.
 */
export function drawChoicesAsOthers({ univer }: SheetEngine): void {
  const registry = univer.injector.get(DataValidatorRegistryService);
  const render = registry.getValidatorItem(DataValidationType.LIST)?.canvasRender;
  if (!render) throw new Error('The grid does not draw lists of choices.');
  const draw = render.drawWith.bind(render);
  render.drawWith = (context, info, ...more) => {
    const { worksheet, row, col } = info;
    const style = { ...worksheet.getComposedCellStyle(row, col), ...info.style, pd: OWN_MARGIN };
    draw(context, { ...info, style }, ...more);
  };
}
