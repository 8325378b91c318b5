import type { ReactNode } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { idAndName } from '../../../look/id-and-name';
import { formatScore } from '../../../look/format-score';
import type { ObjectiveResult } from '../../../scorecard/evaluation/evaluation';
import type { Settings } from '../../../scorecard/evaluation/settings';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ListRow } from '../../parts/list-row';
import { RowList } from '../../parts/row-list';
import { Section } from '../../parts/section';
import { StatusMark } from '../../parts/status-mark';
import { LinkRow } from './link-row';
import type { MapFacts } from '../../../map/map-facts';
import { nodeLabel } from './node-label';
import { useLinkWords } from './use-link-words';
import type { MapActions } from './use-map-actions';

const useStyles = makeStyles({
  links: { paddingInlineStart: '16px' },
  none: { color: tokens.colorNeutralForeground3 },
  end: { display: 'flex', flexDirection: 'column', alignItems: 'end' },
});

interface Props {
  readonly facts: MapFacts;
  readonly settings: Settings;
  readonly selected: string | undefined;
  readonly select: (id: string, byKeyboard: boolean) => void;
  readonly actions: MapActions;
  /** Stands below the objective that is selected. */
  readonly card: ReactNode;
}

/** The map in words: each objective by perspective, and below it what it helps. */
export function MapList({ facts, settings, selected, select, actions, card }: Props) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.map;
  const styles = useStyles();
  const linkWords = useLinkWords(facts, settings.grain);
  const row = (result: ObjectiveResult): ReactNode => {
    const { objective, score, status } = result;
    const { id } = objective;
    return (
      <div
        onKeyDown={(event) => {
          const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
          if (event.key.toLowerCase() === 'l' && isPlain) actions.addLink(id);
        }}
      >
        <ListRow
          rowKey={id}
          name={idAndName(objective)}
          label={nodeLabel(result, facts.links, { words, settings, language, separators })}
          end={
            <span className={styles.end}>
              {' '}
              <Text weight="semibold">
                {score !== undefined && formatScore(score, settings, separators)}
              </Text>{' '}
              <StatusMark status={status} words={settings.statusWords} />
            </span>
          }
          isSelected={id === selected}
          open={(event) => {
            select(id, event.detail === 0);
          }}
        />
        <div className={styles.links}>
          <RowList
            items={facts.links.filter(({ from }) => from === id)}
            keyOf={({ from, to }) => `${from} ${to}`}
          >
            {(link) => (
              <LinkRow
                link={link}
                text={fill(words.link, { from: link.from, to: linkWords.nameOf(link.to) })}
                detail={linkWords.detailOf(link)}
                label={linkWords.sentenceOf(link)}
                actions={actions}
                place="list"
              />
            )}
          </RowList>
        </div>
        {id === selected && card}
      </div>
    );
  };
  return facts.perspectives.map(({ perspective, objectives }) => (
    <Section key={perspective.id} title={perspective.name}>
      {objectives.length === 0 ? (
        <Text className={styles.none}>{words.noObjectives}</Text>
      ) : (
        <RowList items={objectives} keyOf={({ objective }) => objective.id}>
          {row}
        </RowList>
      )}
    </Section>
  ));
}
