import type { Edit, SaveOutcome } from '../../excel/save-scorecard';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Conflict, Preference } from '../../tables/merge/conflict';
import type { Dictionary } from '../../strings/dictionary';
import { outcomeSentence } from '../outcome-sentence';
import type { Message } from './message';

/** What a save needs of the pane. */
export interface Saver {
  readonly states: Dictionary['pane']['states'];
  readonly write: (edit: Edit) => Promise<SaveOutcome>;
  readonly say: (message: Message) => void;
  /** Whose version is kept, asked of the user; undefined when nothing is to be written. */
  readonly askAbout: (conflicts: readonly Conflict[]) => Promise<Preference | undefined>;
}

/** Undoing takes back what nobody has changed since. */
const UNLESS_CHANGED_SINCE: Preference = () => 'theirs';

/** Writes an edit, asks about what others changed too, and says what became of it; true when it is written. */
export async function saveAsking(
  { base, mine, said }: { base: Scorecard; mine: Scorecard; said: string },
  saver: Saver,
): Promise<boolean> {
  const { states, write, say } = saver;
  let outcome = await write({ base, mine });
  if (outcome.kind === 'conflicts') {
    const prefer = await saver.askAbout(outcome.conflicts);
    if (!prefer) return false;
    outcome = await write({ base, mine, prefer });
  }
  const refusal = outcomeSentence(outcome, states);
  if (refusal !== undefined) {
    say({ intent: 'warning', text: refusal });
    return false;
  }
  const undo = async (): Promise<void> => {
    const undone = await write({ base: mine, mine: base, prefer: UNLESS_CHANGED_SINCE });
    const trouble = outcomeSentence(undone, states);
    say(
      trouble === undefined
        ? { intent: 'info', text: states.undone }
        : { intent: 'warning', text: trouble },
    );
  };
  say({
    intent: 'success',
    text: said,
    actions: [{ label: states.undo, run: () => void undo() }],
  });
  return true;
}
