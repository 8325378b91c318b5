import { Text } from '@fluentui/react-components';
import type { ImportPlan, OutdatedChoice } from '../../../../import/plan/import-plan';
import type { OutdatedLink } from '../../../../import/plan/outdated-links';
import { periodLabel } from '../../../../look/period-label';
import { formatPeriod } from '../../../../scorecard/periods/period-text';
import type { Period } from '../../../../scorecard/periods/period';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { ChoiceField } from '../../../parts/form/choice-field';
import { Hint } from '../../../parts/hint';
import { Section } from '../../../parts/section';
import type { FigureChoices } from '../use-importing';

interface Props {
  readonly plan: ImportPlan;
  readonly choices: Pick<FigureChoices, 'outdated' | 'setOutdated' | 'isAsked'>;
}

/** Links whose cells show another period now: what is done about them, and what has to be asked. */
export function OutdatedQuestion({ plan: { outdated }, choices }: Props) {
  const { texts } = usePaneLook();
  const words = texts.importing;
  if (outdated.length === 0) return null;
  const { outdated: choice, setOutdated, isAsked } = choices;
  const isUnknown = outdated.some(({ closed }) => closed === undefined);
  const ways = isUnknown ? (['blank', 'shown', 'links'] as const) : (['closed', 'links'] as const);
  return (
    <Section title={words.outdated}>
      {[...byPeriod(outdated).values()].map((links) => (
        <OfPeriod
          key={`${links[0]?.period.grain ?? ''}${links[0]?.period.ordinal ?? ''}`}
          links={links}
          staysLinked={choice === 'links'}
        />
      ))}
      <ChoiceField<OutdatedChoice | 'closed'>
        label={words.outdatedChoice}
        value={choice ?? (isUnknown ? undefined : 'closed')}
        error={isAsked && isUnknown && choice === undefined ? words.outdatedAsk : undefined}
        choices={ways.map((value) => ({ value, label: words.outdatedAs[value] }))}
        change={(value) => {
          setOutdated(value === 'closed' ? undefined : value);
        }}
      />
    </Section>
  );
}

interface OfPeriodProps {
  readonly links: readonly OutdatedLink[];
  readonly staysLinked: boolean;
}

function OfPeriod({ links, staysLinked }: OfPeriodProps) {
  const { texts, language } = usePaneLook();
  const words = texts.importing;
  const label = (period: Period | undefined): string =>
    period ? periodLabel(period, language) : '';
  const period = label(links[0]?.period);
  const closed = links.filter((link) => link.closed !== undefined).length;
  const unknown = links.length - closed;
  const count = links.length;
  const text = staysLinked ? words.outdatedStays : words.outdatedPeriod;
  return (
    <>
      <Text>{fill(text, { period, count, now: label(links[0]?.now) })}</Text>
      {!staysLinked && closed > 0 && (
        <Hint kind="info">{fill(words.outdatedClosed, { count: closed, period })}</Hint>
      )}
      {!staysLinked && unknown > 0 && (
        <Hint kind="warning">{fill(words.outdatedUnknown, { count: unknown, period })}</Hint>
      )}
    </>
  );
}

function byPeriod(outdated: readonly OutdatedLink[]): ReadonlyMap<string, readonly OutdatedLink[]> {
  const groups = new Map<string, OutdatedLink[]>();
  for (const link of outdated) {
    const key = `${formatPeriod(link.period)} ${formatPeriod(link.now)}`;
    const own = groups.get(key);
    if (own) own.push(link);
    else groups.set(key, [link]);
  }
  return groups;
}
