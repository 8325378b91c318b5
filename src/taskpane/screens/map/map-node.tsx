import type { KeyboardEvent, MouseEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { idAndName } from '../../../look/id-and-name';
import { formatScore } from '../../../look/format-score';
import { statusWord } from '../../../look/status-word';
import type { MapBox } from '../../../map/map-picture';
import type { ObjectiveResult } from '../../../scorecard/evaluation/evaluation';
import type { Settings } from '../../../scorecard/evaluation/settings';
import { ROW } from '../../frame/use-navigation';
import { usePaneLook } from '../../look/pane-look';
import { StatusShape } from '../../parts/status-shape';
import { NARROW } from './pane-measures';

const useStyles = makeStyles({
  node: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    gap: '2px',
    padding: '5px 6px',
    textAlign: 'start',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  bold: { fontWeight: tokens.fontWeightSemibold },
  narrow: { fontSize: '11px', lineHeight: '14px', padding: '4px 5px' },
  onPath: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
  selected: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  name: { overflow: 'hidden', overflowWrap: 'anywhere' },
  status: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '4px' },
  score: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  word: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly result: ObjectiveResult;
  readonly settings: Settings;
  readonly box: MapBox;
  /** What it shows of its name, in pixels. */
  readonly nameHeight: number;
  readonly label: string;
  readonly look: 'plain' | 'on path' | 'selected';
  readonly isTabStop: boolean;
  readonly hold: (element: HTMLButtonElement | null) => void;
  readonly open: (event: MouseEvent) => void;
  readonly focused: () => void;
  readonly pressed: (event: KeyboardEvent) => void;
}

/** An objective on the map: its name, and its status as shape, score and word. */
export function MapNode({ result, settings, box, nameHeight, look, isTabStop, ...rest }: Props) {
  const { language, palette, separators } = usePaneLook();
  const styles = useStyles();
  const { objective, status, score } = result;
  const { left, top, width, height } = box;
  return (
    <button
      type="button"
      ref={rest.hold}
      className={mergeClasses(
        styles.node,
        width < NARROW && styles.narrow,
        look === 'on path' && styles.onPath,
        look === 'selected' && styles.selected,
        look === 'selected' && width >= NARROW && styles.bold,
      )}
      style={{ left, top, width, height }}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={rest.label}
      aria-current={look === 'selected' ? 'true' : undefined}
      title={idAndName(objective)}
      onClick={rest.open}
      onFocus={rest.focused}
      onKeyDown={rest.pressed}
      {...{ [ROW]: objective.id }}
    >
      <span className={styles.name} style={{ maxHeight: nameHeight }}>
        {objective.name}
      </span>{' '}
      <span className={styles.status}>
        <StatusShape status={status} />
        {score !== undefined && (
          <span className={styles.score} style={{ color: palette.status[status].text }}>
            {formatScore(score, settings, separators)}
          </span>
        )}{' '}
        <span className={styles.word}>{statusWord(status, language, settings.statusWords)}</span>
      </span>
    </button>
  );
}
