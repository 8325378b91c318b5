import { useMemo } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { MapPicture } from '../../../map/map-picture';
import { pathThrough } from '../../../map/path-through';
import type { Settings } from '../../../scorecard/evaluation/settings';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import { usePaneLook } from '../../look/pane-look';
import { MapArrows } from './map-arrows';
import type { MapFacts } from '../../../map/map-facts';
import { MapGrounds } from './map-grounds';
import { MapNode } from './map-node';
import { nodeLabel } from './node-label';
import { LABEL_WIDTH, nameHeight } from './pane-measures';
import type { useMapKeys } from './use-map-keys';

const useStyles = makeStyles({
  boxes: { position: 'absolute', top: 0, left: `${LABEL_WIDTH}px` },
});

interface Props {
  readonly facts: MapFacts;
  readonly picture: MapPicture;
  readonly settings: Settings;
  readonly selected: string | undefined;
  readonly keysOf: ReturnType<typeof useMapKeys>;
  readonly select: (id: string, byKeyboard: boolean) => void;
  readonly editLink: (link: StrategyLink) => void;
}

/** Bands, arrows and objectives; the way through the selected one stands out. */
export function MapStage({ facts, picture, settings, selected, keysOf, select, editLink }: Props) {
  const { texts, language, separators } = usePaneLook();
  const styles = useStyles();
  const { objectives, links } = facts;
  const path = useMemo(
    () => (selected === undefined ? undefined : pathThrough(selected, links)),
    [selected, links],
  );
  const names = objectives.map(({ objective }) => objective.name);
  const lookOf = (id: string): 'selected' | 'on path' | 'plain' => {
    if (id === selected) return 'selected';
    return path?.objectives.has(id) === true ? 'on path' : 'plain';
  };
  const label = { words: texts.map, settings, language, separators };
  return (
    <>
      <MapGrounds picture={picture} facts={facts} />
      <div className={styles.boxes}>
        <MapArrows picture={picture} onPath={path?.links ?? NONE} open={editLink} />
        {objectives.map((result) => {
          const { id } = result.objective;
          const box = picture.boxes.get(id);
          return (
            box && (
              <MapNode
                key={id}
                {...{ result, settings, box, ...keysOf(id) }}
                nameHeight={nameHeight(box.width, names)}
                label={nodeLabel(result, links, label)}
                look={lookOf(id)}
                open={(event) => {
                  select(id, event.detail === 0);
                }}
              />
            )
          );
        })}
      </div>
    </>
  );
}

const NONE: ReadonlySet<StrategyLink> = new Set();
