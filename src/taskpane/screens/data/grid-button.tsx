import { makeStyles } from '@fluentui/react-components';
import { GridRegular } from '@fluentui/react-icons/svg/grid';
import { gridName } from '../../../excel/entry-grid/grid-name';
import { periodLabel } from '../../../look/period-label';
import { evaluationContext } from '../../../scorecard/evaluation/evaluation-context';
import { coarserPeriod } from '../../../scorecard/periods/containing';
import { fill } from '../../../strings/fill';
import { columnLetters } from '../../../tables/cell-address';
import { kpisOfGrid, periodsOfGrid } from '../../../workbook/entry-grid/entry-grid-plan';
import type { EntryGridRead } from '../../../workbook/entry-grid/read-entry-grid';
import { usePaneLook } from '../../look/pane-look';
import { faultSentence, outcomeSentence } from '../../outcome-sentence';
import { SaveButton } from '../../parts/save-button';
import { useWorkspace } from '../../workspace/workspace';
import { gridPlace } from './use-entry-grid';

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: 0, whiteSpace: 'nowrap', marginInlineStart: 'auto' },
});

/** Opens the sheet on which figures are typed like in any other one; makes it, or makes it again, after asking. */
export function GridButton() {
  const { texts } = usePaneLook();
  const styles = useStyles();
  const use = useGrid();
  return (
    <SaveButton
      className={styles.button}
      size="small"
      appearance="subtle"
      icon={<GridRegular />}
      onClick={() => void use()}
    >
      {texts.data.useGrid}
    </SaveButton>
  );
}

function useGrid(): () => Promise<void> {
  const { texts, language } = usePaneLook();
  const { workbook, read, period, say, ask, choose, show, refresh } = useWorkspace();
  const { grid: words } = texts.data;
  const context = evaluationContext(read.scorecard);
  const year = periodLabel(coarserPeriod(period, 'Year', context.settings.calendar), language);
  const warn = (text: string): void => {
    say({ intent: 'warning', text });
  };
  const make = async (replaces?: string): Promise<void> => {
    const { sheet, hint, show: showWord, waiting, id, kpi, unit, owner, notANumber } = words;
    const outcome = await workbook.makeGrid({
      period,
      words: {
        ...{ sheet, hint, waiting, notANumber },
        title: fill(words.title, { year }),
        show: showWord,
        headings: [id, kpi, unit, owner],
      },
      ...(replaces !== undefined && { replaces }),
    });
    await refresh();
    const refusal = outcomeSentence(outcome, texts.states);
    if (refusal !== undefined) warn(refusal);
    else say({ intent: 'success', text: words.made });
  };
  const isComplete = ({ periods, ids }: EntryGridRead): boolean => {
    const wanted = periodsOfGrid(period, context);
    const known = new Set(ids.map((each) => each.toLowerCase()));
    return (
      wanted.every(({ ordinal }) => periods.some((each) => each.ordinal === ordinal)) &&
      kpisOfGrid(context, wanted).every(({ id }) => known.has(id.toLowerCase()))
    );
  };
  return async () => {
    if (gridName(read.names) === undefined) {
      const isMeant = await ask({
        title: fill(words.makeTitle, { sheet: words.sheet }),
        text: fill(words.makeText, { year }),
        verb: words.make,
      });
      if (isMeant) await make();
      return;
    }
    const standing = await workbook.readGrid(gridPlace(read));
    if (!standing.ok) {
      warn(faultSentence(standing.fault, texts.states));
      return;
    }
    const grid = standing.value;
    if (!grid) {
      warn(words.unreadable);
      return;
    }
    const column = grid.columns.get(period.ordinal);
    const place = {
      sheet: grid.sheet,
      address: column === undefined ? 'A1' : `${columnLetters(column)}6`,
    };
    // What is typed there has to be taken over first, so that nothing goes with the old sheet.
    if (isComplete(grid) || grid.entries.length > 0) {
      show(place);
      return;
    }
    const answer = await choose({
      title: words.againTitle,
      text: words.againText,
      answers: [
        { answer: 'again', label: words.again },
        { answer: 'show', label: words.showOld },
      ],
    });
    if (answer === 'again') await make(grid.sheet);
    if (answer === 'show') show(place);
  };
}
