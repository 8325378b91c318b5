import { useState } from 'react';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { useRefusal } from '../../workspace/use-refusal';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace, type Confirmation } from '../../workspace/workspace';
import { useDraft } from './use-draft';
import { useNumbers, type Numbers } from './use-numbers';

interface Given<Value> {
  /** What the form holds at first. */
  readonly open: (scorecard: Scorecard) => Value;
  /** How many fields cannot be saved as they are, besides those that hold no number. */
  readonly faults: (draft: Value, scorecard: Scorecard) => number;
  /** The scorecard with what the form says. */
  readonly put: (scorecard: Scorecard, draft: Value) => Scorecard;
  /** What is said when it is saved. */
  readonly said: (draft: Value) => string;
}

/** A form of one object of the scorecard while it is open. */
export interface Form<Value> extends Pick<Numbers, 'checked'> {
  /** The scorecard when the form was opened, and what the form held then. */
  readonly base: Scorecard;
  readonly opened: Value;
  readonly draft: Value;
  readonly change: (changes: Partial<Value>) => void;
  /** Whether what is missing is to be said: a field was left, or the form was to be saved. */
  readonly isChecked: boolean;
  readonly check: () => void;
  /** Saves and goes back; stays where that is not possible. */
  readonly save: () => void;
  /** Asks first, then takes the object away and goes back. */
  readonly remove: (removal: Removal) => void;
}

export interface Removal {
  readonly question: Omit<Confirmation, 'isDestructive'>;
  readonly change: (scorecard: Scorecard) => Scorecard;
  readonly said: string;
}

/** What every form of an object does: it keeps what is typed until it is saved, and asks before that is lost. */
export function useForm<Value extends object>({
  open,
  faults,
  put,
  said,
}: Given<Value>): Form<Value> {
  const { read, save, back, ask } = useWorkspace();
  const [base] = useState(read.scorecard);
  const [opened] = useState(() => open(base));
  const { draft, change, isDirty, settle } = useDraft<Value>(opened);
  const [isChecked, setChecked] = useState(false);
  const { faulty, checked } = useNumbers();
  const refuse = useRefusal();
  const check = (): void => {
    setChecked(true);
  };
  const write = async (): Promise<boolean> => {
    check();
    const found = faults(draft, read.scorecard) + faulty;
    if (found > 0) {
      refuse(found);
      return false;
    }
    const isSaved = await save({ base, change: (now) => put(now, draft), said: said(draft) });
    if (isSaved) settle();
    return isSaved;
  };
  const remove = async ({ question, change: without, said: gone }: Removal): Promise<void> => {
    if (!(await ask({ ...question, isDestructive: true }))) return;
    if (await save({ change: without, said: gone })) leave();
  };
  const forget = useUnsaved(isDirty || faulty > 0, write);
  const leave = (): void => {
    forget();
    back();
  };
  const saveAndLeave = async (): Promise<void> => {
    if (await write()) leave();
  };
  return {
    ...{ base, opened, draft, change, isChecked, check, checked },
    save: () => void saveAndLeave(),
    remove: (removal) => void remove(removal),
  };
}
