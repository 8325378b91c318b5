import { useMemo } from 'react';
import { Caption1 } from '@fluentui/react-components';
import { dateText } from '../../../look/date-text';
import { formatScore } from '../../../look/format-score';
import { periodLabel } from '../../../look/period-label';
import { reportedPeriods, type ReportedPeriod } from '../../../scorecard/edits/reported-periods';
import { fill } from '../../../strings/fill';
import { placeOf } from '../../../tables/place-of';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { ListRow } from '../../parts/list-row';
import { RowList } from '../../parts/row-list';
import { Screen } from '../../parts/screen';
import { sheetPlaceOf } from '../../sheet-place-of';
import { useWorkspace } from '../../workspace/workspace';

/** The closed periods: as first reported and as restated. A row shows the period. */
export function SnapshotsScreen() {
  const { texts, language, separators } = usePaneLook();
  const words = texts.monthlyReview;
  const { read, facts, choosePeriod, go, show } = useWorkspace();
  const periods = useMemo(() => reportedPeriods(read.scorecard), [read]);
  const sheet = sheetPlaceOf(placeOf({ table: 'BSC_Snapshots', id: '' }, read.layout));
  const scoreText = (text: string, score: number | undefined): string | undefined =>
    score === undefined
      ? undefined
      : fill(text, { score: formatScore(score, facts.now.settings, separators) });
  const aboutOf = ({ closedOn, by, first, restated, reasons }: ReportedPeriod): string =>
    [
      closedOn &&
        fill(by === undefined ? words.closedDate : words.closedBy, {
          date: dateText(closedOn, language),
          name: by,
        }),
      scoreText(words.firstText, first),
      scoreText(words.restatedText, restated),
      ...reasons,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Screen
      title={texts.screens.snapshots}
      others={
        sheet
          ? [
              {
                label: texts.design.showInSheet,
                run: () => {
                  show(sheet);
                },
              },
            ]
          : []
      }
    >
      {periods.length === 0 && <Hint kind="info">{words.noSnapshots}</Hint>}
      {periods.length > 0 && <Caption1>{words.restateLead}</Caption1>}
      <RowList items={periods} keyOf={({ period }) => `${period.grain}${period.ordinal}`}>
        {(reported) => (
          <ListRow
            rowKey={String(reported.period.ordinal)}
            name={periodLabel(reported.period, language)}
            text={aboutOf(reported)}
            isTextWhole
            open={() => {
              choosePeriod(reported.period);
              go({ screen: 'overview' });
            }}
          />
        )}
      </RowList>
    </Screen>
  );
}
