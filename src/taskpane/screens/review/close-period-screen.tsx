import { useMemo, useState } from 'react';
import { Text } from '@fluentui/react-components';
import { dateText } from '../../../look/date-text';
import { periodLabel } from '../../../look/period-label';
import { closePeriod } from '../../../scorecard/edits/close-period';
import { closingGaps, type ClosingGaps } from '../../../scorecard/edits/closing-gaps';
import { frozenFigures } from '../../../scorecard/edits/frozen-figures';
import { fill } from '../../../strings/fill';
import { periodState } from '../../frame/period-state';
import type { Route } from '../../frame/route';
import { usePaneLook, type PaneLook } from '../../look/pane-look';
import { TextField } from '../../parts/form/text-field';
import { TickField } from '../../parts/form/tick-field';
import { Hint } from '../../parts/hint';
import { ListRow } from '../../parts/list-row';
import { RowList } from '../../parts/row-list';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { usePreferences } from '../../preferences/use-preferences';
import { useWorkspace } from '../../workspace/workspace';
import { MinutesSection } from './minutes/minutes-section';

/** Freezes the figures of a period, once what stands against it is mended or noted. */
export function ClosePeriodScreen() {
  const { texts, language } = usePaneLook();
  const words = texts.monthlyReview;
  const { read, period, unit, today, save, say, go } = useWorkspace();
  const [{ person }, prefer] = usePreferences();
  const { scorecard } = read;
  const [isAnyway, setAnyway] = useState(false);
  const gaps = useMemo(
    () => gapTexts(closingGaps(scorecard, period), words),
    [scorecard, period, words],
  );
  const isRefused = gaps.some(({ isOwed }) => isOwed);
  const rows = useMemo(() => frozenFigures(scorecard, period).length, [scorecard, period]);
  const label = periodLabel(period, language);
  const state = periodState(scorecard, period);
  const close = async (): Promise<void> => {
    if (isRefused || (gaps.length > 0 && !isAnyway)) {
      say({ intent: 'info', text: isRefused ? words.explainFirst : words.tickFirst });
      return;
    }
    const by = person.trim() === '' ? undefined : person.trim();
    const noted = gaps.length > 0 ? gaps.map(({ text }) => text).join('; ') : undefined;
    const isSaved = await save({
      change: (now) => closePeriod(now, period, { on: today, by, gaps: noted }),
      said: fill(words.closed, { period: label }),
    });
    if (isSaved) go({ screen: 'review' });
  };
  if (state.kind !== 'open') {
    const text = state.on === undefined ? words.isClosedNoDate : words.isClosed;
    const date = state.on && dateText(state.on, language);
    return (
      <Screen title={texts.screens['close-period']}>
        <Text>{fill(text, { period: label, date })}</Text>
      </Screen>
    );
  }
  return (
    <Screen
      title={fill(words.closeTitle, { period: label })}
      lead={fill(words.closeText, { rows })}
      primary={{
        label: fill(words.closeNow, { period: label }),
        saves: true,
        run: () => void close(),
      }}
    >
      {unit !== undefined && <Hint kind="info">{words.closesWhole}</Hint>}
      {gaps.length > 0 && (
        <Section title={words.blockers}>
          <RowList items={gaps} keyOf={({ key }) => key}>
            {({ key, text, route }) => (
              <ListRow
                rowKey={key}
                name={text}
                open={() => {
                  go(route);
                }}
              />
            )}
          </RowList>
          {isRefused ? (
            <Hint kind="warning">{words.explainFirst}</Hint>
          ) : (
            <TickField label={words.closeAnyway} isTicked={isAnyway} change={setAnyway} />
          )}
        </Section>
      )}
      <MinutesSection />
      <TextField
        label={words.by}
        hint={words.byHint}
        value={person}
        change={(name) => {
          prefer({ person: name });
        }}
      />
    </Screen>
  );
}

interface Gap {
  /** KPIs may have the same name. */
  readonly key: string;
  readonly text: string;
  readonly route: Route;
  /** The period is not closed before it is mended. */
  readonly isOwed?: boolean;
}

function gapTexts(
  { missing, unexplained }: ClosingGaps,
  words: PaneLook['texts']['monthlyReview'],
): readonly Gap[] {
  return [
    ...missing.map(({ id, name }): Gap => ({
      key: `data ${id}`,
      text: fill(words.missingActual, { name }),
      route: { screen: 'data', kpi: id },
    })),
    ...unexplained.map(({ kpi, lacks }): Gap => ({
      key: `explain ${kpi.id}`,
      text: fill(words.lacks, {
        name: kpi.name,
        answers: lacks.map((answer) => words.answers[answer]).join(', '),
      }),
      isOwed: true,
      route: { screen: 'explain-and-act', kpi: kpi.id },
    })),
  ];
}
