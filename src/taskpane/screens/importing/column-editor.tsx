import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnCorrection } from '../../../import/corrections/corrections';
import {
  MEASURES,
  ROLES,
  THRESHOLD_EDGES,
  type ProposedColumn,
} from '../../../import/proposal/proposal';
import { settingsOf } from '../../../scorecard/evaluation/settings';
import { parsePeriodText } from '../../../scorecard/periods/period-text';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { TextField } from '../../parts/form/text-field';
import { useWorkspace } from '../../workspace/workspace';
import { ReasonLine } from './reason-line';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly column: ProposedColumn;
  readonly correct: (correction: ColumnCorrection) => void;
}

/** What one column of the sheet holds, to be corrected. */
export function ColumnEditor({ column, correct }: Props) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
  const { column: name, header, role, measure, period, edge, holds } = column;
  const now: ColumnCorrection = {
    role,
    ...(measure === undefined ? {} : { measure }),
    ...(period === undefined ? {} : { period }),
    ...(edge === undefined ? {} : { edge }),
    ...(holds === undefined ? {} : { holds }),
  };
  return (
    <div
      className={styles.place}
      role="group"
      aria-label={fill(words.columnNamed, { name, header })}
    >
      <ReasonLine confidence={column.confidence} reason={column.reason} />
      <ChoiceField
        label={fill(words.columnHolds, { name, header })}
        value={role}
        choices={ROLES.map((value) => ({ value, label: words.roles[value] }))}
        change={(value) => {
          if (value) correct({ role: value });
        }}
      />
      {role === 'value' && holds === undefined && (
        <>
          <ChoiceField
            label={words.measure}
            value={measure}
            none={words.measureOfRow}
            choices={MEASURES.map((value) => ({ value, label: words.measures[value] }))}
            change={(value) => {
              correct({ ...without(now, 'measure'), ...(value ? { measure: value } : {}) });
            }}
          />
          <PeriodField key={`${name} ${period ?? ''}`} now={now} correct={correct} />
        </>
      )}
      {role === 'threshold' && (
        <ChoiceField
          label={words.edge}
          value={edge}
          choices={THRESHOLD_EDGES.map((value) => ({ value, label: words.edges[value] }))}
          change={(value) => {
            if (value) correct({ role, edge: value });
          }}
        />
      )}
    </div>
  );
}

interface PeriodProps {
  readonly now: ColumnCorrection;
  readonly correct: Props['correct'];
}

/** The period of a column as it is written in tables: 2026-10, 2026-Q4, 2026. */
function PeriodField({ now, correct }: PeriodProps) {
  const words = usePaneLook().texts.importing;
  const { scorecard } = useWorkspace().read;
  const { calendar } = settingsOf(scorecard.setup);
  const [text, setText] = useState(now.period ?? '');
  const [isWrong, setWrong] = useState(false);
  const take = (): void => {
    const typed = text.trim();
    if (typed === (now.period ?? '')) return;
    const isPeriod = typed === '' || parsePeriodText(typed, calendar) !== undefined;
    setWrong(!isPeriod);
    if (isPeriod)
      correct({ ...without(now, 'period'), ...(typed === '' ? {} : { period: typed }) });
  };
  return (
    <TextField
      label={words.period}
      hint={words.periodHint}
      error={isWrong ? words.periodWrong : undefined}
      value={text}
      change={setText}
      left={take}
    />
  );
}

function without(now: ColumnCorrection, field: 'measure' | 'period'): ColumnCorrection {
  const kept = Object.entries(now).filter(([name]) => name !== field);
  return { ...Object.fromEntries(kept), role: now.role };
}
