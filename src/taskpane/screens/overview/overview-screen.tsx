import { useMemo, useState } from 'react';
import { statusWord } from '../../../look/status-word';
import type { Status } from '../../../scorecard/model/status';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { KpiList } from './kpi-list';
import { MovedList } from './moved-list';
import { openActionsOf } from './open-actions';
import { PerspectiveList } from './perspective-list';
import { ScoreHead } from './score-head';
import { StatusCounters } from './status-counters';

/** Where the scorecard stands, why, and what is off track. */
export function OverviewScreen() {
  const { texts, language } = usePaneLook();
  const words = texts.overview;
  const { read, facts, go } = useWorkspace();
  const { scorecard } = read;
  const openActions = useMemo(() => openActionsOf(scorecard), [scorecard]);
  const [chosen, setChosen] = useState<Status>('Red');
  const { settings, kpis } = facts.now;
  const status = statusWord(chosen, language, settings.statusWords);
  return (
    <Screen title={words.title} isTitleHeard>
      <ScoreHead facts={facts} />
      <StatusCounters
        counts={facts.counts}
        words={settings.statusWords}
        chosen={chosen}
        choose={setChosen}
      />
      <Section title={words.perspectives}>
        <PerspectiveList facts={facts} />
      </Section>
      <Section title={fill(words.offTrack, { status })}>
        <KpiList
          kpis={kpis.filter((result) => result.status === chosen)}
          settings={settings}
          openActions={openActions}
          open={(id) => {
            go({ screen: 'kpi', id });
          }}
        />
      </Section>
      {facts.moved && facts.moved.listed.length > 0 && (
        <Section title={words.moved}>
          <MovedList moved={facts.moved} />
        </Section>
      )}
    </Screen>
  );
}
