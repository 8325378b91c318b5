import { statusWord } from '../../../../look/status-word';
import type { ColourBand } from '../../../../scorecard/rules/colour-bands';
import { usePaneLook } from '../../../look/pane-look';
import { StatusShape } from '../../../parts/status-shape';
import { BAR } from './band-places';

interface Props {
  readonly band: ColourBand;
  readonly placeOf: (actual: number) => number;
}

const SHAPE = 14;
/** A single value is drawn as wide as a line can be seen. */
const THINNEST = 3;

/** A stretch of one colour, with the shape of its status. */
export function Band({ band: { colour, from, to }, placeOf }: Props) {
  const { palette, language } = usePaneLook();
  const { tint, fill, outline } = palette.status[colour];
  const isLine = from === to;
  const left = placeOf(from) - (isLine ? THINNEST / 2 : 0);
  const width = Math.max(isLine ? THINNEST : 0, placeOf(to) - placeOf(from));
  return (
    <g>
      <title>{statusWord(colour, language)}</title>
      <rect
        x={left}
        y={BAR.top}
        width={width}
        height={BAR.height}
        fill={isLine ? fill : tint}
        stroke={outline}
        strokeWidth="1"
      />
      {width >= SHAPE + 2 && (
        <g
          transform={`translate(${left + width / 2 - SHAPE / 2} ${BAR.top + (BAR.height - SHAPE) / 2})`}
        >
          <StatusShape status={colour} size={SHAPE} />
        </g>
      )}
    </g>
  );
}
