import { useState } from 'react';
import { changeKpi } from '../../../scorecard/edits/change-kpi';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { cellAddress } from '../../../tables/cell-address';
import { fill } from '../../../strings/fill';
import { faultSentence } from '../../outcome-sentence';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { TextField } from '../../parts/form/text-field';
import { Hint } from '../../parts/hint';
import { ownersIn } from '../../../review/facts/owners';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import type { Change, Fix } from './fix-for';
import { FixPreview } from './fix-preview';
import { RepairPanel } from './repair-panel';
import { previewLines } from '../../look/preview-lines';

interface Props {
  readonly fix: Exclude<Fix, { kind: 'go' }>;
  readonly close: () => void;
  /** After formulas or tables were changed, which nobody is told of otherwise. */
  readonly checkAgain: () => Promise<void>;
}

/** A fix before it is made: what it asks for, what it changes, Apply and Cancel. */
export function FixPanel({ fix, close, checkAgain }: Props) {
  switch (fix.kind) {
    case 'change':
      return <ChangePanel label={fix.label} change={fix.change} close={close} />;
    case 'pair':
      return <PairPanel label={fix.label} kpi={fix.kpi} close={close} />;
    case 'owner':
      return <OwnerPanel label={fix.label} kpi={fix.kpi} close={close} />;
    case 'repair':
      return <RepairPanel {...fix} close={close} checkAgain={checkAgain} />;
    case 'guard':
      return <GuardPanel fix={fix} close={close} checkAgain={checkAgain} />;
  }
}

interface ChangeProps {
  readonly label: string;
  /** Absent while something is still to be chosen. */
  readonly change: Change | undefined;
  /** Something was chosen or typed for it, which is lost when the screen is left. */
  readonly isTyped?: boolean;
  readonly close: () => void;
}

function ChangePanel({ label, change, isTyped = false, close }: ChangeProps) {
  const { texts, language, separators } = usePaneLook();
  const { read, save } = useWorkspace();
  const { scorecard } = read;
  const look = { scorecard, language, separators };
  const lines = change ? previewLines(change, look, texts.health.nothing) : [];
  const apply = async (): Promise<boolean> => {
    const isSaved = change !== undefined && (await save({ change, said: texts.health.applied }));
    if (isSaved) close();
    return isSaved;
  };
  useUnsaved(isTyped && change !== undefined, apply);
  return <FixPreview title={label} lines={lines} apply={() => void apply()} cancel={close} />;
}

interface KpiProps {
  readonly label: string;
  readonly kpi: string;
  readonly close: () => void;
}

function PairPanel({ label, kpi, close }: KpiProps) {
  const { health } = usePaneLook().texts;
  const { read } = useWorkspace();
  const partners = partnersOf(kpi, read.scorecard);
  const [partner, setPartner] = useState<string>();
  if (partners.length === 0) return <Hint kind="info">{health.noPartner}</Hint>;
  return (
    <>
      <ChoiceField
        label={health.pairWith}
        value={partner}
        choices={partners.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
        change={setPartner}
      />
      <ChangePanel
        label={label}
        change={
          partner === undefined ? undefined : (now) => changeKpi(now, kpi, { pairedWith: partner })
        }
        isTyped
        close={close}
      />
    </>
  );
}

function partnersOf(id: string, { kpis }: Scorecard): Scorecard['kpis'] {
  const paired = kpis.find((kpi) => kpi.id === id)?.pairedWith;
  return kpis.filter((kpi) => kpi.type === 'Leading' && kpi.id !== id && kpi.id !== paired);
}

function OwnerPanel({ label, kpi, close }: KpiProps) {
  const { health } = usePaneLook().texts;
  const { read } = useWorkspace();
  const [owner, setOwner] = useState('');
  const name = owner.trim();
  return (
    <>
      <TextField
        label={health.owner}
        value={owner}
        offered={ownersIn(read.scorecard)}
        change={setOwner}
      />
      <ChangePanel
        label={label}
        change={name === '' ? undefined : (now) => changeKpi(now, kpi, { owner: name })}
        isTyped
        close={close}
      />
    </>
  );
}

interface GuardProps extends Omit<Props, 'fix'> {
  readonly fix: Extract<Fix, { kind: 'guard' }>;
}

function GuardPanel({ fix, close, checkAgain }: GuardProps) {
  const { health, states } = usePaneLook().texts;
  const { workbook, say } = useWorkspace();
  const lines = fix.cells.map(({ sheet, row, column, formula, by }) => ({
    name: cellAddress(sheet, row, column),
    before: `=${formula}`,
    after: `=${by}`,
  }));
  const undo = async (): Promise<void> => {
    const back = fix.cells.map((cell) => ({ ...cell, formula: cell.by, by: cell.formula }));
    const undone = await workbook.replaceFormulas(back);
    say(
      undone.ok
        ? { intent: 'info', text: states.undone }
        : { intent: 'warning', text: faultSentence(undone.fault, states) },
    );
    await checkAgain();
  };
  const apply = async (): Promise<void> => {
    const replaced = await workbook.replaceFormulas(fix.cells);
    if (!replaced.ok) {
      say({ intent: 'warning', text: faultSentence(replaced.fault, states) });
      return;
    }
    if (replaced.value === 0) say({ intent: 'warning', text: health.changedMeanwhile });
    else {
      say({
        intent: 'success',
        text: fill(health.guarded, { count: replaced.value }),
        actions: [{ label: states.undo, run: () => void undo() }],
      });
    }
    close();
    await checkAgain();
  };
  return <FixPreview title={fix.label} lines={lines} apply={() => void apply()} cancel={close} />;
}
