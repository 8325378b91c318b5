import { useId, useMemo, useRef, type ReactNode } from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { mapPicture } from '../../../map/map-picture';
import type { Settings } from '../../../scorecard/evaluation/settings';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import { usePaneLook } from '../../look/pane-look';
import { heard } from '../../parts/heard';
import type { MapFacts } from '../../../map/map-facts';
import { MapStage } from './map-stage';
import { LABEL_WIDTH, paneMeasures } from './pane-measures';
import { useMapKeys } from './use-map-keys';
import { usePanning } from './use-panning';
import { useWidth } from './use-width';
import { useZoom } from './use-zoom';
import { ZoomButtons } from './zoom-buttons';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  map: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  viewport: { position: 'relative', overflow: 'auto' },
  stage: { position: 'absolute', top: 0, left: 0, transformOrigin: '0 0' },
  heard,
});

interface Props {
  readonly facts: MapFacts;
  readonly settings: Settings;
  readonly selected: string | undefined;
  /** By keyboard: the focus goes along. */
  readonly select: (id: string, byKeyboard: boolean) => void;
  /** Stands before the buttons of the zoom. */
  readonly viewSwitch: ReactNode;
  readonly addLink: (from: string) => void;
  readonly editLink: (link: StrategyLink) => void;
}

/** The picture of the map: one stop of the Tab key, with the arrow keys inside. */
export function MapView({ facts, selected, viewSwitch, addLink, ...rest }: Props) {
  const { texts } = usePaneLook();
  const styles = useStyles();
  const viewport = useRef<HTMLDivElement>(null);
  const width = useWidth(viewport);
  const keys = useId();
  const zoom = useZoom(viewport);
  const panning = usePanning(viewport);
  const picture = usePicture(facts, width);
  const ids = facts.objectives.map(({ objective }) => objective.id);
  const keysOf = useMapKeys({ picture, zoom, ids, selected, addLink });
  const size = { width: picture.width + LABEL_WIDTH, height: picture.height };
  return (
    <div className={styles.map}>
      <div className={styles.head}>
        {viewSwitch}
        <ZoomButtons zoom={zoom} />
      </div>
      <div
        ref={viewport}
        className={styles.viewport}
        style={{ height: size.height * Math.min(1, zoom.scale) }}
        role="group"
        aria-label={texts.screens['strategy-map']}
        aria-describedby={keys}
        {...panning}
      >
        <Caption1 id={keys} className={styles.heard}>
          {texts.map.keys}
        </Caption1>
        <div
          style={{ width: size.width * zoom.scale, height: size.height * zoom.scale }}
          aria-hidden="true"
        />
        <div className={styles.stage} style={{ ...size, transform: `scale(${zoom.scale})` }}>
          <MapStage {...{ facts, picture, selected, keysOf, ...rest }} />
        </div>
      </div>
    </div>
  );
}

/** Where everything stands in the width that there is. */
function usePicture({ perspectives, objectives, links }: MapFacts, width: number) {
  return useMemo(() => {
    const names = objectives.map(({ objective }) => objective.name);
    const bands = perspectives.map((each) => each.objectives.map(({ objective }) => objective.id));
    return mapPicture(bands, links, paneMeasures(width, names));
  }, [perspectives, objectives, links, width]);
}
