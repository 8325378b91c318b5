import { useState } from 'react';
import { Spinner, Text } from '@fluentui/react-components';
import { cellsIn } from '../../../excel/freezing/function-sheet';
import type { OpenWorkbook } from '../../../excel/open-workbook';
import type { Removal, TablesBecome } from '../../../excel/removing/removal';
import { fill } from '../../../strings/fill';
import { mayCallBscFunction } from '../../../xlsx/formulas/bsc-function';
import { usePaneLook } from '../../look/pane-look';
import { faultSentence } from '../../outcome-sentence';
import { ChoiceField } from '../../parts/form/choice-field';
import { TextField } from '../../parts/form/text-field';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { removedSentence } from './removed-sentence';
import { ErrorCells } from './error-cells';
import { useLoaded } from './use-loaded';

/** Takes BSC out of a workbook: says what goes and what stays, and waits for a typed word. */
export function RemoveScreen() {
  const { texts } = usePaneLook();
  const words = texts.sheets;
  const { result, loadAgain } = useLoaded(findAll);
  const [become, setBecome] = useState<TablesBecome>('ranges');
  const [typed, setTyped] = useState('');
  const remove = useRemove(become, loadAgain);
  const isConfirmed = typed.trim().toLocaleUpperCase() === words.removeWord;
  const removal = result?.ok ? result.value : undefined;
  const isNothing = removal !== undefined && isEmpty(removal);
  return (
    <Screen
      title={texts.screens.remove}
      lead={words.removeLead}
      primary={
        removal && !isNothing && isConfirmed
          ? { label: words.remove, saves: true, run: () => void remove() }
          : undefined
      }
    >
      {!result && <Spinner size="tiny" labelPosition="after" label={words.reading} />}
      {result?.ok === false && (
        <Hint kind="error">{faultSentence(result.fault, texts.states)}</Hint>
      )}
      {isNothing && <Text>{words.nothingToRemove}</Text>}
      {removal && !isNothing && (
        <>
          <ChoiceField<TablesBecome>
            label={words.removeTables}
            value={become}
            choices={[
              { value: 'ranges', label: words.asRanges },
              { value: 'deleted', label: words.asDeleted },
            ]}
            change={(value) => {
              if (value) setBecome(value);
            }}
          />
          <Consequences removal={removal} become={become} />
          <Hint kind="warning">{words.removeUndo}</Hint>
          <TextField
            label={fill(words.removeType, { word: words.removeWord })}
            value={typed}
            change={setTyped}
          />
        </>
      )}
    </Screen>
  );
}

function findAll(workbook: OpenWorkbook) {
  return workbook.removal(mayCallBscFunction);
}

function isEmpty({ tables, generated, names, functions }: Removal): boolean {
  return [tables, generated, names, functions].every(({ length }) => length === 0);
}

/** What goes and what stays, line by line. */
function Consequences({
  removal,
  become,
}: {
  readonly removal: Removal;
  readonly become: TablesBecome;
}) {
  const words = usePaneLook().texts.sheets;
  const { tables, generated } = removal;
  const goes = become === 'deleted' ? tables.filter(({ hasCompany }) => !hasCompany) : [];
  const gone = new Set(goes.map(({ sheet }) => sheet));
  const stays = tables.filter((table) => !goes.includes(table));
  const functions = removal.functions.filter(({ sheet }) => !gone.has(sheet));
  const cells = functions.reduce((sum, { own }) => sum + cellsIn(own), 0);
  const listed = (sheets: readonly string[]): string => [...new Set(sheets)].join(', ');
  const count = goes.length;
  const sheetsOf = (some: Removal['tables']): string => listed(some.map(({ sheet }) => sheet));
  const lines = [
    cells > 0 && fill(words.removeFreeze, { cells }),
    generated.length > 0 && fill(words.removeGenerated, { sheets: listed(generated) }),
    count > 0 && fill(words.removeDeleted, { count, sheets: sheetsOf(goes) }),
    become === 'deleted' &&
      stays.length > 0 &&
      fill(words.removeCompany, { sheets: sheetsOf(stays) }),
    stays.length > 0 && fill(words.removeRanges, { count: stays.length }),
    words.removeNames,
  ].filter((line) => line !== false);
  return (
    <>
      {lines.map((line) => (
        <Hint key={line} kind="info">
          {line}
        </Hint>
      ))}
      <ErrorCells sheets={functions} />
    </>
  );
}

function useRemove(become: TablesBecome, loadAgain: () => void) {
  const { texts } = usePaneLook();
  const { workbook, say, work, refresh } = useWorkspace();
  return async (): Promise<void> => {
    const outcome = await work({
      title: texts.sheets.removing,
      job: () => workbook.remove(become, mayCallBscFunction),
    });
    await refresh();
    loadAgain();
    const intent = outcome.kind === 'removed' ? 'success' : 'warning';
    say({ intent, text: removedSentence(outcome, texts) });
  };
}
