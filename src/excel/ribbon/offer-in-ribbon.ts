import { excelFaultOf } from '../excel-fault';
import type { ExcelResult } from '../run-excel';
import { SCORECARD_CONTROLS } from './scorecard-controls';

/**
 * Lets the buttons of the ribbon that need a scorecard be pressed, or not. An Excel that cannot switch buttons leaves them
 * all on, and the pane says what is missing.
 */
export async function offerInRibbon(hasScorecard: boolean): Promise<ExcelResult<void>> {
  if (!Office.context.requirements.isSetSupported('RibbonApi', '1.1')) {
    return { ok: true, value: undefined };
  }
  const groups = SCORECARD_CONTROLS.groups.map(({ id, controls }) => ({
    id,
    controls: controls.map((control) => ({ id: control, enabled: hasScorecard })),
  }));
  try {
    await Office.ribbon.requestUpdate({ tabs: [{ id: SCORECARD_CONTROLS.tab, groups }] });
    return { ok: true, value: undefined };
  } catch (error) {
    const fault = excelFaultOf(error);
    if (fault === undefined) throw error;
    return { ok: false, fault };
  }
}
