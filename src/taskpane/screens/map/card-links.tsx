import { Text } from '@fluentui/react-components';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import { usePaneLook } from '../../look/pane-look';
import { RowList } from '../../parts/row-list';
import { useWorkspace } from '../../workspace/workspace';
import { LinkRow } from './link-row';
import type { MapFacts } from '../../../map/map-facts';
import { useLinkWords } from './use-link-words';
import type { MapActions } from './use-map-actions';

interface Props {
  readonly links: readonly StrategyLink[];
  /** The end at which the other objective stands. */
  readonly end: 'from' | 'to';
  readonly facts: MapFacts;
  readonly actions: MapActions;
}

/** The links of an objective in one direction, each with how strong and how late. */
export function CardLinks({ links, end, facts, actions }: Props) {
  const { map: words } = usePaneLook().texts;
  const { grain } = useWorkspace().facts.now.settings;
  const linkWords = useLinkWords(facts, grain);
  if (links.length === 0) return <Text>{words.nothing}</Text>;
  return (
    <RowList items={links} keyOf={({ from, to }) => `${from} ${to}`}>
      {(link) => (
        <LinkRow
          link={link}
          text={linkWords.nameOf(link[end])}
          detail={linkWords.detailOf(link)}
          label={linkWords.sentenceOf(link, end === 'from')}
          actions={actions}
          place="card"
        />
      )}
    </RowList>
  );
}
