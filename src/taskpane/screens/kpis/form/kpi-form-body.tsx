import { useEffect, useState } from 'react';
import { Link } from '@fluentui/react-components';
import { nextKpiId } from '../../../../scorecard/edits/next-kpi-id';
import type { Scorecard } from '../../../../scorecard/model/scorecard';
import { samePeriod, type Period } from '../../../../scorecard/periods/period';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { Hint } from '../../../parts/hint';
import { Screen } from '../../../parts/screen';
import { useRefusal } from '../../../workspace/use-refusal';
import { useUnsaved } from '../../../workspace/use-unsaved';
import { useWorkspace } from '../../../workspace/workspace';
import { AddingGroup } from './adding-group';
import { BasicsGroup } from './basics-group';
import { withDraft, type KpiDraft } from './kpi-draft';
import { MeaningGroup } from './meaning-group';
import { RuleGroup } from './rule-group';
import { SmartGroup } from './smart-group';
import { useKpiForm } from './use-kpi-form';
import { useLeaving } from './use-leaving';

interface Props {
  /** The scorecard as the form was opened with it. */
  readonly base: Scorecard;
  readonly opened: KpiDraft;
  readonly isNew: boolean;
  readonly period: Period;
  /** What the form would hold if it were opened now. */
  readonly newest: () => { readonly draft: KpiDraft | undefined; readonly period: Period };
  /** Opens the form again with what the workbook says now; what was typed is gone. */
  readonly reopen: () => void;
}

/** The fields of a KPI, and how they are saved. */
export function KpiFormBody({ base, opened, isNew, period, newest, reopen }: Props) {
  const { texts } = usePaneLook();
  const words = texts.kpiForm;
  const { read, save } = useWorkspace();
  const refuse = useRefusal();
  const form = useKpiForm({ opened, isNew, scorecard: read.scorecard, period });
  const { draft, isDirty } = form;
  const [isLeaving, setLeaving] = useState(false);
  const saveIt = async (): Promise<boolean> => {
    form.checkAll();
    if (form.errors > 0) {
      refuse(form.errors);
      return false;
    }
    const id = isNew ? nextKpiId(read.scorecard, draft.kpi.objective) : draft.kpi.id;
    const named = { ...draft, kpi: { ...draft.kpi, id } };
    return save({
      base,
      change: (scorecard) => withDraft(scorecard, named, opened, period),
      said: fill(words.saved, { name: draft.kpi.name.trim() }),
    });
  };
  useUnsaved(isDirty && !isLeaving, saveIt);
  useLeaving(isLeaving);
  const saveAndLeave = async (): Promise<void> => {
    if (isNew || isDirty ? await saveIt() : true) setLeaving(true);
  };
  const change = changeIn(newest(), { draft: opened, period }, isNew);
  useEffect(() => {
    if (change === 'other' && !isDirty && !isLeaving) reopen();
  });
  return (
    <Screen
      title={isNew ? words.newTitle : opened.kpi.name}
      lead={isNew ? undefined : fill(words.id, { id: opened.kpi.id })}
      primary={{ label: words.save, saves: true, run: () => void saveAndLeave() }}
      others={[
        {
          label: words.discard,
          run: () => {
            setLeaving(true);
          },
        },
      ]}
    >
      {change === 'gone' && (
        <Hint kind="warning">{fill(words.gone, { name: opened.kpi.name })}</Hint>
      )}
      {change === 'other' && isDirty && (
        <Hint kind="info">
          {words.sheetChanged}{' '}
          <Link as="button" inline onClick={reopen}>
            {words.refresh}
          </Link>
        </Hint>
      )}
      <div>
        <BasicsGroup form={form} />
        <RuleGroup form={form} />
        <AddingGroup form={form} />
        <MeaningGroup form={form} />
        <SmartGroup form={form} />
      </div>
    </Screen>
  );
}

interface Version {
  readonly draft: KpiDraft | undefined;
  readonly period: Period;
}

/** What became of this KPI, or of the chosen period, since the form was opened. */
function changeIn(now: Version, then: Version, isNew: boolean): 'gone' | 'other' | undefined {
  if (!samePeriod(now.period, then.period)) return 'other';
  if (isNew) return undefined;
  if (!now.draft) return 'gone';
  return JSON.stringify(now.draft) === JSON.stringify(then.draft) ? undefined : 'other';
}
