import { useMemo } from 'react';
import { Link } from '@fluentui/react-components';
import { findingSentence } from '../../../look/finding-sentence';
import { objectiveWithoutLink, soundLinks } from '../../../scorecard/health/map-links';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { RowList } from '../../parts/row-list';
import type { MapFacts } from '../../../map/map-facts';
import { useHealthContext } from './use-health-context';
import type { MapActions } from './use-map-actions';

interface Props {
  readonly facts: MapFacts;
  readonly actions: MapActions;
}

/** What the health check finds about the links of this map: those that cannot be meant, and objectives without one. */
export function MapHints({ facts: { objectiveById, links }, actions }: Props) {
  const { texts, language } = usePaneLook();
  const context = useHealthContext();
  const findings = useMemo(() => {
    const ids = new Set([
      ...objectiveById.keys(),
      ...links.map(({ from, to }) => `${from}, ${to}`),
    ]);
    const rules = [soundLinks, objectiveWithoutLink];
    return rules
      .flatMap((rule) => rule.check(context).findings)
      .filter(({ object }) => ids.has(object.id));
  }, [context, objectiveById, links]);
  if (findings.length === 0) return null;
  return (
    <RowList items={findings} keyOf={({ kind, object }) => `${kind} ${object.id}`}>
      {(found) => (
        <Hint kind={found.kind === 'objectiveWithoutLink' ? 'info' : 'warning'}>
          {findingSentence(found, language)}{' '}
          {found.kind === 'objectiveWithoutLink' && (
            <Link
              as="button"
              onClick={() => {
                actions.addLink(found.object.id);
              }}
            >
              {texts.map.addLink}
            </Link>
          )}
        </Hint>
      )}
    </RowList>
  );
}
