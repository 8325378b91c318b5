import type { KeyboardEvent, PointerEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { boundInWords } from '../../../../look/bound-in-words';
import { figureDecimals } from '../../../../look/figure-decimals';
import { formatMeasure } from '../../../../look/format-measure';
import type { RuleToTell } from '../../../../look/rule-in-words';
import type { Stretch } from '../../../../scorecard/rules/colour-bands';
import type { BoundName, Move } from '../../../../scorecard/rules/moved-bound';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { useIsOff } from '../../../parts/form/use-is-off';
import { BAR, FIGURE, GRIP, WIDTH } from './band-places';

const useStyles = makeStyles({
  handle: {
    cursor: 'ew-resize',
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2 },
  grip: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1 },
  text: { fontSize: '11px', fill: tokens.colorNeutralForeground1 },
});

const STEPS: Readonly<Partial<Record<string, number>>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
};
/** Wide enough for a finger: 24 pixels. */
const HOLD = 12;

interface Props {
  readonly name: BoundName;
  readonly actual: number;
  /** The same limit on the other side of the target, for the pointer only. */
  readonly isMirrored: boolean;
  readonly told: RuleToTell;
  readonly stretch: Stretch;
  readonly placeOf: (actual: number) => number;
  readonly actualUnder: (clientX: number) => number;
  readonly move: (move: Move) => void;
}

/** A limit between two colours: a slider along the actuals. */
export function LimitHandle(props: Props) {
  const { name, actual, isMirrored, told, stretch, placeOf, actualUnder, move } = props;
  const { texts, language, separators } = usePaneLook();
  const words = texts.kpiForm;
  const styles = useStyles();
  const { rule, target, measure } = told;
  const figure = formatMeasure(actual, measure, {
    decimals: figureDecimals({ actual, target, rule, measure }),
    separators,
  });
  const x = placeOf(actual);
  const isOff = useIsOff({});
  const slider = {
    role: 'slider',
    tabIndex: 0,
    'aria-disabled': isOff,
    'aria-label': name === 'green' ? words.greenLimit : words.amberLimit,
    'aria-valuemin': stretch.from,
    'aria-valuemax': stretch.to,
    'aria-valuenow': actual,
    'aria-valuetext': fill(words.limitAt, {
      bound: boundInWords(name, told, language),
      actual: figure,
    }),
  } as const;
  const step = (event: KeyboardEvent): void => {
    const steps = STEPS[event.key];
    if (steps === undefined || isOff) return;
    event.preventDefault();
    move({ kind: 'by', from: actual, steps });
  };
  const drag = (event: PointerEvent): void => {
    if (event.buttons === 0 || isOff) return;
    move({ kind: 'to', actual: actualUnder(event.clientX) });
  };
  return (
    <g
      className={styles.handle}
      {...(isMirrored ? { 'aria-hidden': true } : slider)}
      onKeyDown={step}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
    >
      <rect
        x={x - HOLD}
        y={BAR.top}
        width={HOLD * 2}
        height={BAR.height + GRIP.radius * 2}
        fill="transparent"
      />
      <path d={`M${x} ${BAR.top - 2}V${GRIP.top}`} className={styles.line} />
      <circle cx={x} cy={GRIP.top + 2} r={GRIP.radius} className={styles.grip} />
      <text
        x={x}
        y={FIGURE[name]}
        textAnchor={x < WIDTH / 6 ? 'start' : x > (WIDTH * 5) / 6 ? 'end' : 'middle'}
        className={styles.text}
      >
        {figure}
      </text>
    </g>
  );
}
