import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { linkLook } from '../../../map/link-look';
import type { MapArrow, MapPicture } from '../../../map/map-picture';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import { arrowShape } from '../../../map/arrow-shape';

const useStyles = makeStyles({
  drawing: { position: 'absolute', top: 0, left: 0, overflow: 'visible' },
  arrow: {
    stroke: tokens.colorNeutralForeground3,
    fill: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { stroke: 'CanvasText', fill: 'CanvasText' },
  },
  onPath: {
    stroke: tokens.colorBrandStroke1,
    fill: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { stroke: 'Highlight', fill: 'Highlight' },
  },
  line: { fill: 'none' },
  hit: { fill: 'none', stroke: 'transparent', cursor: 'pointer', pointerEvents: 'stroke' },
});

interface Props {
  readonly picture: MapPicture;
  readonly onPath: ReadonlySet<StrategyLink>;
  readonly open: (link: StrategyLink) => void;
}

/** The arrows of the map. Links are read and changed by keyboard in the card and in the list, so these are not read. */
export function MapArrows({ picture: { arrows, width, height }, onPath, open }: Props) {
  const styles = useStyles();
  const isOn = ({ link }: MapArrow): number => Number(onPath.has(link));
  return (
    <svg className={styles.drawing} width={width} height={height} aria-hidden="true">
      {[...arrows]
        .sort((a, b) => isOn(a) - isOn(b))
        .map((arrow) => {
          const { link, points } = arrow;
          const { line, head } = arrowShape(points);
          const { width: weight, dashed } = linkLook(link.strength);
          return (
            <g
              key={`${link.from} ${link.to}`}
              className={mergeClasses(styles.arrow, isOn(arrow) === 1 && styles.onPath)}
            >
              <path
                className={styles.line}
                d={line}
                strokeWidth={weight}
                strokeDasharray={dashed ? '5 4' : undefined}
              />
              <path d={head} stroke="none" />
              <path
                className={styles.hit}
                d={line}
                strokeWidth={10}
                onClick={() => {
                  open(link);
                }}
              />
            </g>
          );
        })}
    </svg>
  );
}
