import { useState } from 'react';
import { periodLabel } from '../../../look/period-label';
import { ownersIn } from '../../../review/facts/owners';
import { addVoice } from '../../../scorecard/edits/add-voice';
import { VOICES, type Analysis } from '../../../scorecard/model/analysis';
import type { Kpi } from '../../../scorecard/model/kpi';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { LongTextField } from '../../parts/form/long-text-field';
import { TextField } from '../../parts/form/text-field';
import { useForm } from '../../parts/form/use-form';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { NotShown } from './not-shown';

interface Draft {
  readonly voice: Analysis['voice'];
  readonly said: string;
  readonly author: string;
}

/** What somebody says of a KPI, beside its numbers. */
export function VoiceFormScreen({ kpi: id }: { readonly kpi: string }) {
  const { read } = useWorkspace();
  const kpi = read.scorecard.kpis.find((each) => each.id === id);
  return kpi ? <Form kpi={kpi} /> : <NotShown title={id} />;
}

function Form({ kpi }: { readonly kpi: Kpi }) {
  const { texts, language } = usePaneLook();
  const { followUp: words, states } = texts;
  const { read } = useWorkspace();
  const { draft, change, isChecked, save, period } = useVoice(kpi);
  const missing = (isMissing: boolean, why: string) => (isChecked && isMissing ? why : undefined);
  return (
    <Screen
      title={fill(words.voiceTitle, { name: kpi.name })}
      lead={fill(words.voiceLead, { period: periodLabel(period, language) })}
      primary={{ label: states.save, saves: true, run: save }}
    >
      <ChoiceField
        label={words.voice}
        value={draft.voice}
        none={words.notChosen}
        choices={VOICES.map((value) => ({ value, label: words.voices[value] }))}
        error={missing(draft.voice === undefined, words.voiceMissing)}
        change={(voice) => {
          change({ voice });
        }}
      />
      <LongTextField
        label={words.said}
        value={draft.said}
        isRequired
        error={missing(draft.said.trim() === '', words.saidMissing)}
        change={(said) => {
          change({ said });
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
    </Screen>
  );
}

function useVoice(kpi: Kpi) {
  const { followUp: words } = usePaneLook().texts;
  const { period: shown, today, person } = useWorkspace();
  // What is written is about the period in which the form was opened, whichever is looked at meanwhile.
  const [period] = useState(shown);
  const form = useForm<Draft>({
    open: () => ({ voice: undefined, said: '', author: person }),
    faults: ({ voice, said }) => Number(voice === undefined) + Number(said.trim() === ''),
    put: (now, { voice, said, author }) =>
      addVoice(now, {
        ...{ kpi: kpi.id, period, whatHappened: said.trim(), date: today },
        ...(voice && { voice }),
        ...(author.trim() && { author: author.trim() }),
      }),
    said: () => fill(words.voiceSaved, { name: kpi.name }),
  });
  return { ...form, period };
}
