import { useCallback, useEffect, useState } from 'react';
import { Caption1, Text, makeStyles } from '@fluentui/react-components';
import { choicesAmong } from '../../parts/form/choices-among';
import type { SelectedTexts } from '../../../excel/selected-texts';
import { libraryKpiNamed } from '../../../library/library-kpi-named';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { TickField } from '../../parts/form/tick-field';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { namesInSelection, type NameInSelection } from './names-in-selection';
import { withKpisNamed } from './with-kpis-named';

const useStyles = makeStyles({ about: { paddingInlineStart: '32px', display: 'block' } });

/** KPIs from the names that stand in selected cells. */
export function KpisFromSelectionScreen() {
  const { texts, language } = usePaneLook();
  const words = texts.kpis;
  const { read, period, save, back } = useWorkspace();
  const { selected, isRefused, readAgain } = useSelection();
  const [choice, setChoice] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [objective, setObjective] = useState<string>();
  const names = namesInSelection(selected?.rows ?? [], read.scorecard.kpis);
  const ticked = names.filter(({ name, isKnown }) => choice.get(name) ?? !isKnown);
  const count = ticked.length;
  const add = (): Promise<boolean> => {
    const chosen = { names: ticked.map(({ name }) => name), objective, period, language };
    return save({
      change: (scorecard) => withKpisNamed(scorecard, chosen),
      said: fill(words.addedThese, { count }),
    });
  };
  const isChosen = choice.size > 0 || objective !== undefined;
  const forget = useUnsaved(isChosen && count > 0, add);
  const addAndLeave = async (): Promise<void> => {
    if (!(await add())) return;
    forget();
    back();
  };
  const label = fill(words.addThese, { count });
  return (
    <Screen
      title={texts.screens['kpis-from-selection']}
      lead={words.selectionLead}
      primary={count > 0 ? { label, saves: true, run: () => void addAndLeave() } : undefined}
      others={[{ label: words.readSelection, run: readAgain }]}
    >
      {isRefused && <Hint kind="warning">{words.oneBlock}</Hint>}
      {selected?.rows.length === 0 && <Hint kind="info">{words.selectionEmpty}</Hint>}
      {selected && selected.rows.length > 0 && (
        <>
          <Caption1>{fill(words.selectionOf, { address: selected.address })}</Caption1>
          {names.length === 0 && (
            <Text>{fill(words.selectionNoNames, { address: selected.address })}</Text>
          )}
          <div role="group" aria-label={texts.screens.kpis}>
            {names.map((each) => (
              <NameRow
                key={each.name}
                found={each}
                isTicked={ticked.includes(each)}
                change={(isTicked) => {
                  setChoice(new Map(choice).set(each.name, isTicked));
                }}
              />
            ))}
          </div>
          {names.length > 0 && count === 0 && <Hint kind="info">{words.tickNone}</Hint>}
          <ChoiceField
            label={words.objective}
            value={objective}
            none={words.noObjective}
            choices={choicesAmong(read.scorecard.objectives)}
            change={setObjective}
          />
        </>
      )}
    </Screen>
  );
}

/** What is selected in Excel, read when the screen comes and whenever it is asked for. */
function useSelection() {
  const { workbook } = useWorkspace();
  const [selected, setSelected] = useState<SelectedTexts>();
  const [isRefused, setRefused] = useState(false);
  const readAgain = useCallback(() => {
    void workbook.selectedTexts().then((result) => {
      setRefused(!result.ok);
      setSelected(result.ok ? result.value : undefined);
    });
  }, [workbook]);
  useEffect(readAgain, [readAgain]);
  return { selected, isRefused, readAgain };
}

interface RowProps {
  readonly found: NameInSelection;
  readonly isTicked: boolean;
  readonly change: (isTicked: boolean) => void;
}

function NameRow({ found: { name, isKnown, isLikeTask }, isTicked, change }: RowProps) {
  const { kpis: words } = usePaneLook().texts;
  const styles = useStyles();
  const about = isKnown
    ? words.isKnown
    : isLikeTask
      ? words.likeTask
      : libraryKpiNamed(name) && words.fromLibrary;
  return (
    <div>
      <TickField label={name} isTicked={isTicked} change={change} />
      {about !== undefined && <Caption1 className={styles.about}>{about}</Caption1>}
    </div>
  );
}
