import { useState } from 'react';
import type { KpiCorrection } from '../../../import/corrections/corrections';
import type { ProposedKpi } from '../../../import/proposal/proposal';
import { levelOf } from '../../../import/proposal/level-of';
import { usePaneLook } from '../../look/pane-look';
import { LongList } from '../../parts/long-list';
import { Section } from '../../parts/section';
import { DirectionQuestion } from './direction-question';
import { KpiLine } from './kpi-line';
import { ProblemHints } from './problem-hints';
import type { Importing } from './use-importing';

/** The third step: the KPIs, first those that need an answer. */
export function KpisStep({ importing }: { readonly importing: Importing }) {
  const words = usePaneLook().texts.importing;
  const { proposal, correct } = importing;
  const { kpis, regions, problems } = proposal;
  const [edited, setEdited] = useState<string>();
  // What was answered stays where it is, to be changed once more.
  const [asked] = useState(() => new Set(kpis.filter(isUnsure).map(keyOf)));
  const correctKpi = ({ source }: ProposedKpi, change: KpiCorrection): void => {
    const region = regions.find(({ id }) => id === source.region);
    if (region) correct(region, { kpis: { [source.name]: change } });
  };
  const questions = kpis.filter((kpi) => asked.has(keyOf(kpi)));
  return (
    <>
      {questions.length > 0 && (
        <Section title={words.needAnswer}>
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
      <ProblemHints problems={problems.filter(({ code }) => code.startsWith('duplicate'))} />
    </>
  );
}

function isUnsure({ guesses, isLeftOut }: ProposedKpi): boolean {
  return isLeftOut !== true && levelOf(guesses.direction.confidence) === 'low';
}

/** The same before and after a correction. */
function keyOf({ source: { region, cell, name } }: ProposedKpi): string {
  return `${region} ${cell} ${name}`;
}
