import { useMemo, useState } from 'react';
import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookRead } from '../../../excel/read-workbook';
import type { SheetPlace } from '../../../excel/show-cell';
import { statusWord } from '../../../look/status-word';
import type { Status } from '../../../scorecard/model/status';
import type { Period } from '../../../scorecard/periods/period';
import { fill } from '../../../strings/fill';
import { placeOf } from '../../../tables/place-of';
import { usePaneLook } from '../../look/pane-look';
import { sheetPlaceOf } from '../../sheet-place-of';
import { KpiList } from './kpi-list';
import { MovedList } from './moved-list';
import { openActionsOf } from './open-actions';
import { overviewFacts } from './overview-facts';
import { PerspectiveList } from './perspective-list';
import { ScoreHead } from './score-head';
import { StatusCounters } from './status-counters';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
});

interface Props {
  readonly read: WorkbookRead;
  readonly period: Period;
  /** Absent for the whole scorecard. */
  readonly unit: string | undefined;
  readonly show: (place: SheetPlace) => void;
}

/** Where the scorecard stands, why, and what is off track. */
export function OverviewScreen({ read, period, unit, show }: Props) {
  const { texts, language } = usePaneLook();
  const words = texts.overview;
  const styles = useStyles();
  const { scorecard, layout } = read;
  const facts = useMemo(() => overviewFacts(scorecard, period, unit), [scorecard, period, unit]);
  const openActions = useMemo(() => openActionsOf(scorecard), [scorecard]);
  const [chosen, setChosen] = useState<Status>('Red');
  const { settings, kpis } = facts.now;
  const showKpi = (id: string): void => {
    const place = sheetPlaceOf(placeOf({ table: 'BSC_KPIs', id, field: 'name' }, layout));
    if (place) show(place);
  };
  const status = statusWord(chosen, language, settings.statusWords);
  return (
    <>
      <ScoreHead facts={facts} />
      <StatusCounters
        counts={facts.counts}
        words={settings.statusWords}
        chosen={chosen}
        choose={setChosen}
      />
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.title}>
          {words.perspectives}
        </Subtitle2>
        <PerspectiveList facts={facts} />
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.title}>
          {fill(words.offTrack, { status })}
        </Subtitle2>
        <KpiList
          kpis={kpis.filter((result) => result.status === chosen)}
          settings={settings}
          openActions={openActions}
          show={showKpi}
        />
      </section>
      {facts.moved && facts.moved.listed.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h2" className={styles.title}>
            {words.moved}
          </Subtitle2>
          <MovedList moved={facts.moved} />
        </section>
      )}
    </>
  );
}
