import { useState } from 'react';
import { periodLabel } from '../../../look/period-label';
import { isOpen } from '../../../scorecard/health/is-open';
import { ROOT_CAUSES, VOICES } from '../../../scorecard/model/analysis';
import type { Kpi } from '../../../scorecard/model/kpi';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { fill } from '../../../strings/fill';
import { textsIn } from '../../../strings/texts';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { LongTextField } from '../../parts/form/long-text-field';
import { TextField } from '../../parts/form/text-field';
import { useForm } from '../../parts/form/use-form';
import { ownersIn } from '../../../review/facts/owners';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { ActionFields } from './action-fields';
import { ActionItem } from './action-item';
import {
  explanationFault,
  explanationOf,
  newActions,
  withExplanation,
  type Explanation,
} from './explanation';
import { NotShown } from './not-shown';
import { openActions } from './open-actions';

interface Props {
  readonly kpi: string;
}

/** Why a KPI is where it is, and what will be done about it. */
export function ExplainAndActScreen({ kpi: id }: Props) {
  const { read } = useWorkspace();
  const kpi = read.scorecard.kpis.find((each) => each.id === id);
  return kpi ? <Form kpi={kpi} /> : <NotShown title={id} />;
}

function Form({ kpi }: { readonly kpi: Kpi }) {
  const { texts, language } = usePaneLook();
  const { followUp: words, states } = texts;
  const { read } = useWorkspace();
  const { draft, change, isChecked, fault, save, period } = useExplanation(kpi);
  const causes = textsIn(language).review.offTrack.causes;
  const label = periodLabel(period, language);
  return (
    <Screen
      title={fill(words.explainTitle, { name: kpi.name })}
      lead={label}
      primary={{ label: states.save, saves: true, run: save }}
    >
      <LongTextField
        label={words.happened}
        value={draft.happened}
        change={(happened) => {
          change({ happened });
        }}
      />
      <ChoiceField
        label={words.cause}
        value={draft.cause}
        none={words.notChosen}
        choices={ROOT_CAUSES.map((value) => ({ value, label: causes[value] }))}
        error={isChecked && fault === 'cause missing' ? words.causeMissing : undefined}
        change={(cause) => {
          change({ cause });
        }}
      />
      <ChoiceField
        label={words.voice}
        value={draft.voice}
        none={words.notChosen}
        choices={VOICES.map((value) => ({ value, label: words.voices[value] }))}
        change={(voice) => {
          change({ voice });
        }}
      />
      <TextField
        label={words.author}
        value={draft.author}
        offered={ownersIn(read.scorecard)}
        change={(author) => {
          change({ author });
        }}
      />
      <OpenAlready kpi={kpi.id} />
      <ActionFields draft={draft} change={change} fault={isChecked ? fault : undefined} />
    </Screen>
  );
}

function OpenAlready({ kpi }: { readonly kpi: string }) {
  const { followUp: words } = usePaneLook().texts;
  const { read, today } = useWorkspace();
  const open = openActions(
    read.scorecard.actions.filter((action) => action.kpi === kpi),
    today,
  );
  if (open.length === 0) return null;
  return (
    <Section title={words.openAlready}>
      {open.map((each) => (
        <ActionItem key={each.action.id} open={each} />
      ))}
    </Section>
  );
}

function useExplanation(kpi: Kpi) {
  const { followUp: words } = usePaneLook().texts;
  const { read, period: shown, today, person } = useWorkspace();
  // What is written is about the period in which the form was opened, whichever is looked at meanwhile.
  const [period] = useState(shown);
  const form = useForm<Explanation>({
    open: (base) => explanationOf(base, kpi.id, period, person),
    faults: (typed, now) => Number(faultIn(typed, kpi, now) !== undefined),
    put: (now, typed) => withExplanation(now, { kpi: kpi.id, period, today }, typed),
    said: (typed) => {
      const count = newActions(typed, kpi.id, period).length;
      return fill(count === 0 ? words.explained : words.explainedWith, { name: kpi.name, count });
    },
  });
  return { ...form, fault: faultIn(form.draft, kpi, read.scorecard), period };
}

function faultIn(draft: Explanation, { id }: Kpi, { actions }: Scorecard) {
  const hasOpen = actions.some((each) => each.kpi === id && isOpen(each));
  return explanationFault(draft, hasOpen);
}
