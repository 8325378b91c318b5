import { makeStyles, tokens } from '@fluentui/react-components';
import type { MapPicture } from '../../../map/map-picture';
import { usePaneLook } from '../../look/pane-look';
import { perspectiveColour } from '../../../look/perspective-colour';
import type { MapFacts } from '../../../map/map-facts';
import { LABEL_WIDTH } from './pane-measures';

const useStyles = makeStyles({
  band: {
    position: 'absolute',
    left: 0,
    boxSizing: 'border-box',
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  colour: { flexShrink: 0, width: '4px', forcedColorAdjust: 'none' },
  label: {
    width: `${LABEL_WIDTH - 6}px`,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '12px',
    textAlign: 'center',
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
  },
  // A ground without boxes is too low for a name that runs upwards.
  none: {
    flex: '1 1 auto',
    alignSelf: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  name: { color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly picture: MapPicture;
  readonly facts: MapFacts;
}

/** The grounds of the perspectives, with their names upwards at the left. */
export function MapGrounds({ picture: { bands, width }, facts: { perspectives, places } }: Props) {
  const { texts, palette } = usePaneLook();
  const styles = useStyles();
  return perspectives.map(({ perspective, objectives }, index) => (
    <div
      key={perspective.id}
      className={styles.band}
      style={{ width: width + LABEL_WIDTH, ...bands[index] }}
      title={perspective.name}
    >
      <span
        className={styles.colour}
        style={{
          backgroundColor: perspectiveColour(perspective.colour, places[index] ?? index, palette),
        }}
      />
      {objectives.length > 0 && <span className={styles.label}>{perspective.name}</span>}
      {objectives.length === 0 && (
        <span className={styles.none}>
          <span className={styles.name}>{perspective.name}</span>
          <span>{texts.map.noObjectives}</span>
        </span>
      )}
    </div>
  ));
}
