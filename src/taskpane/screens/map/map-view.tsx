import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { boxBeside, type MapDirection } from '../../../map/box-beside';
import { mapPicture } from '../../../map/map-picture';
import { pathThrough } from '../../../map/path-through';
import type { Settings } from '../../../scorecard/evaluation/settings';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import { usePaneLook } from '../../look/pane-look';
import { heard } from '../../parts/heard';
import { MapArrows } from './map-arrows';
import type { MapFacts } from './map-facts';
import { MapGrounds } from './map-grounds';
import { MapNode } from './map-node';
import { nodeLabel } from './node-label';
import { LABEL_WIDTH, nameHeight, paneMeasures } from './pane-measures';
import { usePanning } from './use-panning';
import { useWidth } from './use-width';
import { useZoom } from './use-zoom';
import { ZoomButtons } from './zoom-buttons';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  map: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  viewport: { position: 'relative', overflow: 'auto' },
  stage: { position: 'absolute', top: 0, left: 0, transformOrigin: '0 0' },
  boxes: { position: 'absolute', top: 0, left: `${LABEL_WIDTH}px` },
  heard,
});

const DIRECTIONS: Readonly<Partial<Record<string, MapDirection>>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

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
export function MapView({ facts, settings, selected, select, viewSwitch, ...actions }: Props) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.map;
  const styles = useStyles();
  const viewport = useRef<HTMLDivElement>(null);
  const nodes = useRef(new Map<string, HTMLButtonElement>());
  const width = useWidth(viewport);
  const keys = useId();
  const zoom = useZoom(viewport);
  const panning = usePanning(viewport);
  const { perspectives, objectives, objectiveById, links } = facts;
  const names = useMemo(() => objectives.map(({ objective }) => objective.name), [objectives]);
  const picture = useMemo(() => {
    const bands = perspectives.map((each) => each.objectives.map(({ objective }) => objective.id));
    return mapPicture(bands, links, paneMeasures(width, names));
  }, [perspectives, links, width, names]);
  const path = useMemo(
    () => (selected === undefined ? undefined : pathThrough(selected, links)),
    [selected, links],
  );
  const [focused, setFocused] = useState<string>();
  const known = [focused, selected].find((id) => id !== undefined && objectiveById.has(id));
  const tabStop = known ?? objectives[0]?.objective.id;
  const pressed = (id: string, event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction) nodes.current.get(boxBeside(id, direction, picture.boxes) ?? id)?.focus();
    else if (event.key === '+' || event.key === '=') zoom.step(1);
    else if (event.key === '-') zoom.step(-1);
    else if (event.key === '0') zoom.fit();
    else if (event.key.toLowerCase() === 'l') actions.addLink(id);
    else return;
    event.preventDefault();
  };
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
          {words.keys}
        </Caption1>
        <div
          style={{ width: size.width * zoom.scale, height: size.height * zoom.scale }}
          aria-hidden="true"
        />
        <div className={styles.stage} style={{ ...size, transform: `scale(${zoom.scale})` }}>
          <MapGrounds picture={picture} facts={facts} />
          <div className={styles.boxes}>
            <MapArrows picture={picture} onPath={path?.links ?? NONE} open={actions.editLink} />
            {objectives.map((result) => {
              const { id } = result.objective;
              const box = picture.boxes.get(id);
              if (!box) return null;
              return (
                <MapNode
                  key={id}
                  result={result}
                  settings={settings}
                  box={box}
                  nameHeight={nameHeight(box.width, names)}
                  label={nodeLabel(result, links, { words, settings, language, separators })}
                  look={
                    id === selected
                      ? 'selected'
                      : path?.objectives.has(id) === true
                        ? 'on path'
                        : 'plain'
                  }
                  isTabStop={id === tabStop}
                  hold={(element) => {
                    if (element) nodes.current.set(id, element);
                    else nodes.current.delete(id);
                  }}
                  open={(event) => {
                    select(id, event.detail === 0);
                  }}
                  focused={() => {
                    setFocused(id);
                  }}
                  pressed={(event) => {
                    pressed(id, event);
                  }}
                />
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

const NONE: ReadonlySet<StrategyLink> = new Set();
