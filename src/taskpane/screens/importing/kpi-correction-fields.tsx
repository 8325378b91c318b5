import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { KpiCorrection } from '../../../import/corrections/corrections';
import type { ProposedKpi } from '../../../import/proposal/proposal';
import { emptyScorecard } from '../../../library/empty-scorecard';
import { DIRECTIONS } from '../../../scorecard/model/direction';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { TextField } from '../../parts/form/text-field';
import { useWorkspace } from '../../workspace/workspace';
import { ReasonLine } from './reason-line';
import { SeriesField } from './series-field';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '4px 0 10px 32px',
  },
});

/** A sheet has neither numerators nor years that were typed. */
const IMPORTED = ['sum', 'average', 'last', 'min', 'max'] as const;

interface Props {
  readonly kpi: ProposedKpi;
  readonly correct: (change: KpiCorrection) => void;
}

/** What was guessed of a KPI, with the reasons, to be corrected. */
export function KpiCorrectionFields({ kpi, correct }: Props) {
  const { texts, language } = usePaneLook();
  const words = texts.importing;
  const styles = useStyles();
  const { read, hasScorecard } = useWorkspace();
  const { name, perspective, direction, aggregation, guesses } = kpi;
  const [typed, setTyped] = useState(name);
  const known = hasScorecard ? read.scorecard : emptyScorecard(language);
  const perspectives = new Set([
    ...known.perspectives.map((each) => each.name),
    ...(perspective === undefined ? [] : [perspective]),
  ]);
  return (
    <div className={styles.fields}>
      <TextField
        label={words.name}
        value={typed}
        change={setTyped}
        left={() => {
          const wanted = typed.trim();
          if (wanted !== '' && wanted !== name) correct({ name: wanted });
        }}
      />
      <ChoiceField
        label={words.roles.perspective}
        value={perspective}
        none={words.noPerspective}
        choices={Array.from(perspectives, (value) => ({ value, label: value }))}
        change={(value) => {
          if (value !== undefined) correct({ perspective: value });
        }}
      />
      {guesses.perspective && <ReasonLine {...guesses.perspective} />}
      <ChoiceField
        label={words.roles.direction}
        value={direction}
        choices={DIRECTIONS.map((value) => ({ value, label: words.directions[value] }))}
        change={(value) => {
          if (value) correct({ direction: value });
        }}
      />
      <ReasonLine {...guesses.direction} />
      <ChoiceField
        label={texts.kpiForm.aggregation}
        value={aggregation ?? 'last'}
        choices={IMPORTED.map((value) => ({ value, label: texts.kpiWords.aggregation[value] }))}
        change={(value) => {
          if (value) correct({ aggregation: value });
        }}
      />
      {guesses.aggregation && <ReasonLine {...guesses.aggregation} />}
      <SeriesField
        kpi={kpi}
        change={(series) => {
          correct({ series });
        }}
      />
    </div>
  );
}
