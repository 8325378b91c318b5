import { useState } from 'react';
import { usePaneLook } from '../../look/pane-look';
import { outcomeSentence } from '../../outcome-sentence';
import { ChoiceField } from '../../parts/form/choice-field';
import { useWorkspace } from '../../workspace/workspace';
import { FixPreview } from './fix-preview';
import type { ShownRepair } from './repair-for';

interface Props {
  readonly label: string;
  /** Where there are several, one is chosen first. */
  readonly repairs: readonly ShownRepair[];
  readonly close: () => void;
  readonly checkAgain: () => Promise<void>;
}

/** A repair of the tables before it is made. What Excel cannot undo is asked for once more. */
export function RepairPanel({ label, repairs, close, checkAgain }: Props) {
  const { health, states } = usePaneLook().texts;
  const { workbook, ask, say } = useWorkspace();
  const [chosen, setChosen] = useState(repairs.length === 1 ? 0 : undefined);
  const repair = chosen === undefined ? undefined : repairs[chosen];
  const apply = async (): Promise<void> => {
    if (!repair) return;
    const { way } = repair;
    if (way.question && !(await ask({ ...way.question, verb: way.label }))) return;
    const refusal = outcomeSentence(await workbook.repair(way.repair), states);
    say(
      refusal === undefined
        ? { intent: 'success', text: health.applied }
        : { intent: 'warning', text: refusal },
    );
    if (refusal === undefined) close();
    await checkAgain();
  };
  return (
    <>
      {repairs.length > 1 && (
        <ChoiceField
          label={health.repairBy}
          value={chosen === undefined ? undefined : String(chosen)}
          choices={repairs.map(({ way }, index) => ({ value: String(index), label: way.label }))}
          change={(value) => {
            setChosen(value === undefined ? undefined : Number(value));
          }}
        />
      )}
      <FixPreview
        title={label}
        lines={repair?.lines ?? []}
        apply={() => void apply()}
        cancel={close}
      />
    </>
  );
}
