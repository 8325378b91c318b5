import { CARD_NAME } from '../../../excel/sheets/card-names';
import { usePaneLook } from '../../look/pane-look';
import { outcomeSentence } from '../../outcome-sentence';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { cardRequestOf } from './card-request-of';

/** Makes the live scorecard sheet, or brings it up to date. */
export function ScorecardSheetScreen() {
  const { texts, language } = usePaneLook();
  const words = texts.sheets;
  const workspace = useWorkspace();
  const { workbook, read, ask, say, work, refresh, go } = workspace;
  const isThere = read.names.includes(CARD_NAME);
  const draw = async (): Promise<void> => {
    const question = { title: words.cardAsk, text: words.cardAskText, verb: words.cardMake };
    if (!isThere && !(await ask(question))) return;
    const request = cardRequestOf(workspace, language);
    const outcome = await work({ title: words.cardWorking, job: () => workbook.drawCard(request) });
    await refresh();
    const refusal = outcomeSentence(outcome, texts.states);
    if (refusal === undefined) say({ intent: 'success', text: words.cardDone });
    else say({ intent: 'warning', text: refusal });
  };
  return (
    <Screen
      title={texts.screens['scorecard-sheet']}
      lead={words.cardLead}
      primary={{
        label: isThere ? words.cardUpdate : words.cardMake,
        saves: true,
        run: () => void draw(),
      }}
      others={[
        {
          label: texts.screens.freeze,
          run: () => {
            go({ screen: 'freeze' });
          },
        },
      ]}
    >
      <Hint kind="info">{isThere ? words.cardThere : words.cardNew}</Hint>
      <Hint kind="info">{words.cardKept}</Hint>
      <Hint kind="warning">{words.cardFunctions}</Hint>
    </Screen>
  );
}
