import { Caption1, Link } from '@fluentui/react-components';
import { formatMeasure } from '../../../look/format-measure';
import { putFigures } from '../../../scorecard/edits/put-figures';
import { fill } from '../../../strings/fill';
import { quotedSheet } from '../../../tables/cell-address';
import { numberOfCell } from '../../../tables/write/number-of-cell';
import { usePaneLook } from '../../look/pane-look';
import { faultSentence } from '../../outcome-sentence';
import { useWorkspace } from '../../workspace/workspace';
import { decimalsIn } from './decimals-in';
import type { EntryRow } from './entry-rows';

/** Lets a figure come from the cell that is selected in Excel: from then on it follows that cell. */
export function LinkToCell({ row }: { readonly row: EntryRow }) {
  const { texts, separators } = usePaneLook();
  const { data } = texts;
  const { workbook, read, say, ask, save } = useWorkspace();
  const { kpi, period } = row.entry;
  const warn = (text: string): void => {
    say({ intent: 'warning', text });
  };
  const link = async (): Promise<void> => {
    const selected = await workbook.selectedCell();
    if (!selected.ok) {
      warn(faultSentence(selected.fault, texts.states));
      return;
    }
    const { sheet, address, value } = selected.value;
    const cell = `${quotedSheet(sheet)}!${address}`;
    if (read.grids.some((grid) => grid.sheet === sheet)) {
      warn(data.linkOwn);
      return;
    }
    if (value !== null && typeof value !== 'number') {
      warn(fill(data.linkNoNumber, { cell }));
      return;
    }
    const actual = value ?? undefined;
    const shown =
      actual === undefined
        ? data.linkBlank
        : formatMeasure(actual, kpi, { decimals: decimalsIn(row), separators });
    const isMeant = await ask({
      title: fill(data.linkTitle, { name: kpi.name, cell }),
      text: fill(data.linkText, { value: shown }),
      verb: data.linkVerb,
    });
    if (!isMeant) return;
    const formula = {
      ...{ kpi: kpi.id, period, field: 'actual' as const },
      formula: numberOfCell(cell),
    };
    await save({
      change: (scorecard) => putFigures(scorecard, [{ kpi: kpi.id, period, figures: { actual } }]),
      write: (edit) => workbook.save({ ...edit, formulas: [formula] }),
      said: fill(data.linkedTo, { name: kpi.name, cell }),
    });
  };
  return (
    <Link as="button" onClick={() => void link()}>
      <Caption1>{data.linkSelected}</Caption1>
    </Link>
  );
}
