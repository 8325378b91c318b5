import { useEffect, useId, useRef } from 'react';
import { Button, Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { idAndName } from '../../../look/id-and-name';
import { linkEvidence } from '../../../scorecard/health/link-evidence';
import type { ObjectiveResult } from '../../../scorecard/evaluation/evaluation';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { RowList } from '../../parts/row-list';
import { StatusMark } from '../../parts/status-mark';
import { useWorkspace } from '../../workspace/workspace';
import { evidenceSentence } from './evidence-sentence';
import { CardLinks } from './card-links';
import { CardPart } from './card-part';
import type { MapFacts } from '../../../map/map-facts';
import { useHealthContext } from './use-health-context';
import type { MapActions } from './use-map-actions';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  meta: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly result: ObjectiveResult;
  readonly facts: MapFacts;
  readonly actions: MapActions;
  /** Opened by keyboard: the focus goes to its title. */
  readonly takesFocus: boolean;
  readonly close: () => void;
}

/** What an objective helps, what helps it, and what the figures say about that. */
export function ObjectiveCard({ result, facts, actions, takesFocus, close }: Props) {
  const { map: words } = usePaneLook().texts;
  const styles = useStyles();
  const { facts: shown, go } = useWorkspace();
  const { settings } = shown.now;
  const { objective, kpis, status } = result;
  const { id, owner } = objective;
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, id]);
  const helps = facts.links.filter(({ from }) => from === id);
  const helpedBy = facts.links.filter(({ to }) => to === id);
  const evidence = useEvidence([...helps, ...helpedBy]);
  const perspective = facts.perspectives.find((each) => each.objectives.includes(result));
  const count = fill(words.kpiCount, { count: kpis.length });
  const about = [perspective?.perspective.name, owner, count].filter((text) => text !== undefined);
  return (
    <section
      className={styles.card}
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.head}>
        <h2 id={title} ref={heading} tabIndex={-1} className={styles.title}>
          {idAndName(objective)}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.closeCard}
          onClick={close}
        />
      </div>
      <div className={styles.meta}>
        <Caption1 className={styles.quiet}>{about.join(' · ')}</Caption1>
        <StatusMark status={status} words={settings.statusWords} />
      </div>
      <CardPart title={words.helps}>
        <CardLinks links={helps} end="to" {...{ facts, actions }} />
      </CardPart>
      <CardPart title={words.helpedBy}>
        <CardLinks links={helpedBy} end="from" {...{ facts, actions }} />
      </CardPart>
      {evidence.length > 0 && (
        <CardPart title={words.evidence}>
          <RowList items={evidence} keyOf={(sentence) => sentence}>
            {(sentence) => <Text size={200}>{sentence}</Text>}
          </RowList>
        </CardPart>
      )}
      <Link
        as="button"
        onClick={() => {
          go({ screen: 'objective', id });
        }}
      >
        {words.openObjective}
      </Link>
    </section>
  );
}

function useEvidence(links: readonly StrategyLink[]): readonly string[] {
  const { texts, separators } = usePaneLook();
  const context = useHealthContext();
  const look = { words: texts.map, separators };
  return links.map((link) => evidenceSentence(link, linkEvidence(link, context), look));
}
