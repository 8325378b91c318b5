import { useState } from 'react';
import type { KpiCorrection } from '../../../import/corrections/corrections';
import type { ProposedKpi } from '../../../import/proposal/proposal';
import { kpiKey } from '../../../import/corrections/twins';
import { usePaneLook } from '../../look/pane-look';
import { LongList } from '../../parts/long-list';
import { Section } from '../../parts/section';
import { DirectionQuestion } from './direction-question';
import { KpiLine } from './kpi-line';
import { needsDirection } from './needs-direction';
import { ProblemHints } from './problem-hints';
import { TwinQuestion } from './twin-question';
import type { Importing } from './use-importing';

/** The third step: the KPIs, first those that need an answer. */
export function KpisStep({ importing }: { readonly importing: Importing }) {
  const words = usePaneLook().texts.importing;
  const { proposal, correct } = importing;
  const { kpis, regions, problems } = proposal;
  const [edited, setEdited] = useState<string>();
  // What was answered stays where it is, to be changed once more.
  const [asked] = useState(() => new Set(kpis.filter(needsDirection).map(keyOf)));
  const correctKpi = (kpi: ProposedKpi, change: KpiCorrection): void => {
    const region = regions.find(({ id }) => id === kpi.source.region);
    if (region) correct(region, { kpis: { [kpiKey(kpi)]: change } });
  };
  const questions = kpis.filter((kpi) => kpi.twin?.isMerged !== true && asked.has(keyOf(kpi)));
  const twins = kpis.filter(({ twin }) => twin !== undefined);
  return (
    <>
      {questions.length + twins.length > 0 && (
        <Section title={words.needAnswer}>
          <LongList items={twins} keyOf={keyOf} atOnce={20}>
            {(kpi) =>
              kpi.twin && (
                <TwinQuestion
                  kpi={kpi}
                  twin={kpi.twin}
                  answer={(answer) => {
                    correctKpi(kpi, { twins: answer });
                  }}
                />
              )
            }
          </LongList>
          <LongList items={questions} keyOf={keyOf} atOnce={20}>
            {(kpi) => (
              <DirectionQuestion
                kpi={kpi}
                answer={(direction) => {
                  correctKpi(kpi, { direction });
                }}
              />
            )}
          </LongList>
        </Section>
      )}
      <Section title={words.allKpis}>
        <LongList items={kpis} keyOf={keyOf} atOnce={40}>
          {(kpi) => (
            <KpiLine
              kpi={kpi}
              isOpen={edited === keyOf(kpi)}
              open={(isOpen) => {
                setEdited(isOpen ? keyOf(kpi) : undefined);
              }}
              correct={(change) => {
                correctKpi(kpi, change);
              }}
            />
          )}
        </LongList>
      </Section>
      <ProblemHints problems={problems.filter(({ code }) => code === 'duplicate-reading')} />
    </>
  );
}

/** The same before and after a correction. */
function keyOf({ source: { region, cell, name, number = 1 } }: ProposedKpi): string {
  return `${region} ${cell} ${number} ${name}`;
}
