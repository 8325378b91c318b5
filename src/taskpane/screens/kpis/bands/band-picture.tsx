import { useRef } from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { figureDecimals } from '../../../../look/figure-decimals';
import { formatMeasure } from '../../../../look/format-measure';
import type { RuleToTell } from '../../../../look/rule-in-words';
import { actualsAt } from '../../../../scorecard/rules/actuals-at';
import { colourBands, type Stretch } from '../../../../scorecard/rules/colour-bands';
import { movedBound, type BoundName, type Move } from '../../../../scorecard/rules/moved-bound';
import { usePaneLook } from '../../../look/pane-look';
import { Band } from './band';
import { BAR, HEIGHT, WIDTH } from './band-places';
import { LimitHandle } from './limit-handle';
import { useSteadyStretch } from './use-steady-stretch';

const useStyles = makeStyles({
  picture: { width: '100%', display: 'block', overflow: 'visible', touchAction: 'none' },
  text: { fontSize: '11px', fill: tokens.colorNeutralForeground1 },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly told: RuleToTell;
  /** Sets a limit, in the rule's threshold kind. */
  readonly move: (name: BoundName, bound: number) => void;
}

/** The colours along the actuals, with status shapes; the limits are moved by keys or by dragging. */
export function BandPicture({ told, move }: Props) {
  const { kpiForm: words } = usePaneLook().texts;
  const styles = useStyles();
  const svg = useRef<SVGSVGElement>(null);
  const { rule, target } = told;
  const stretch = useSteadyStretch(rule, target);
  if (!stretch) return null;
  const placeOf = (actual: number): number =>
    ((actual - stretch.from) / (stretch.to - stretch.from)) * WIDTH;
  const moveLimit = (name: BoundName, by: Move): void => {
    const bound = movedBound(name, by, { rule, target, stretch });
    if (bound !== undefined && bound !== rule[name]) move(name, bound);
  };
  const limits = (['green', 'amber'] as const).flatMap((name) => limitsOf(name, told, stretch));
  return (
    <div>
      <svg
        ref={svg}
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={words.picture}
      >
        {colourBands(rule, target, stretch).map((band) => (
          <Band key={`${band.colour} ${band.from}`} band={band} placeOf={placeOf} />
        ))}
        <TargetMark told={told} placeOf={placeOf} />
        {limits.map(({ name, actual, isFirst }) => (
          <LimitHandle
            key={`${name} ${isFirst ? 'first' : 'mirrored'}`}
            name={name}
            actual={actual}
            isMirrored={!isFirst}
            told={told}
            stretch={stretch}
            placeOf={placeOf}
            actualUnder={(clientX) => actualUnder(clientX, svg.current, stretch)}
            move={(by) => {
              moveLimit(name, by);
            }}
          />
        ))}
      </svg>
      {limits.length > 0 && <Caption1 className={styles.hint}>{words.pictureHint}</Caption1>}
    </div>
  );
}

/** The upper one of two limits is reached by keys; the other one mirrors it. */
function limitsOf(name: BoundName, { rule, target }: RuleToTell, { from, to }: Stretch) {
  const bound = rule[name];
  if (bound === undefined) return [];
  return [...actualsAt(bound, target, rule)]
    .reverse()
    .map((actual, index) => ({ name, actual, isFirst: index === 0 }))
    .filter(({ actual }) => actual >= from && actual <= to);
}

function actualUnder(clientX: number, svg: SVGSVGElement | null, { from, to }: Stretch): number {
  const box = svg?.getBoundingClientRect();
  if (!box || box.width === 0) return from;
  const share = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
  return from + share * (to - from);
}

interface TargetProps {
  readonly told: RuleToTell;
  readonly placeOf: (actual: number) => number;
}

/** Where the target stands, with its figure. */
function TargetMark({ told, placeOf }: TargetProps) {
  const { texts, separators } = usePaneLook();
  const styles = useStyles();
  const { rule, target, measure } = told;
  if (target === undefined || rule.direction === 'range' || rule.direction === 'yesno') return null;
  const x = placeOf(target);
  const decimals = figureDecimals({ target, rule, measure });
  const figure = formatMeasure(target, measure, { decimals, separators });
  const anchor = x < WIDTH / 4 ? 'start' : x > (WIDTH * 3) / 4 ? 'end' : 'middle';
  return (
    <g>
      <text x={x} y={11} textAnchor={anchor} className={styles.text}>
        {`${texts.kpiForm.targetMark} ${figure}`}
      </text>
      <path
        d={`M${x} ${BAR.top}l-4 -6h8z`}
        fill={tokens.colorNeutralForeground1}
        stroke={tokens.colorNeutralForeground1}
      />
    </g>
  );
}
