import { formatBare } from '../../../look/format-measure';
import { decimalsNeeded } from '../../../look/rounded-digits';
import { shiftOf } from '../../../look/measure';
import { statusWord } from '../../../look/status-word';
import { fill } from '../../../strings/fill';
import type { StatusWords } from '../../../scorecard/model/setup';
import { usePaneLook, type PaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';
import { PLOT, type ChartLayout } from './chart-layout';
import { figureTexts } from './figure-texts';
import { spreadLabels, type SideLabel } from './spread-labels';

interface Label extends SideLabel {
  readonly colour?: string;
  readonly isStrong?: boolean;
}

const HEIGHT = 14;

/** What the line, the band and the target are, at the right end of each; and where the axis begins, unless at 0. */
export function SideLabels({ layout }: { readonly layout: ChartLayout }) {
  const look = usePaneLook();
  const { statusWords } = useWorkspace().facts.now.settings;
  const labels = labelsOf(layout, statusWords, look);
  return (
    <>
      {spreadLabels(labels, HEIGHT, PLOT.top, PLOT.bottom).map(
        ({ text, y, colour, isStrong }, index) => (
          <text
            key={index}
            x={PLOT.right + 12}
            y={y + 4}
            fontWeight={isStrong ? 600 : undefined}
            style={colour === undefined ? undefined : { fill: colour }}
          >
            {text}
          </text>
        ),
      )}
    </>
  );
}

function labelsOf(layout: ChartLayout, statusWords: StatusWords, pane: PaneLook): Label[] {
  const last = layout.points.at(-1);
  if (!last) return [];
  const { result, y } = last;
  const { kpi, rule } = result;
  const { actual, look } = figureTexts(result, pane);
  const words = pane.texts.kpiDetail;
  const labels: Label[] = [];
  if (actual !== undefined) {
    const colour = pane.palette.status[result.computedStatus].text;
    labels.push({ text: actual, y, colour, isStrong: true });
  }
  const band = [...layout.amber, ...layout.range][0];
  if (band) {
    const isRange = rule.direction === 'range';
    const text = isRange ? words.rangeMark : statusWord('Amber', pane.language, statusWords);
    labels.push({ text, y: endOf(band) });
  }
  const target = layout.targets.at(-1)?.at(-1);
  if (target && result.target !== undefined) {
    const text = fill(words.targetMark, { target: formatBare(result.target, kpi, look) });
    labels.push({ text, y: target.y });
  }
  const { from } = layout.scale;
  if (from !== 0) {
    const decimals = decimalsNeeded(from, shiftOf(kpi));
    labels.push({ text: formatBare(from, kpi, { ...look, decimals }), y: PLOT.bottom });
  }
  return labels;
}

/** The middle of the last period of a band: its corners go forth along one edge and back along the other. */
function endOf(band: ChartLayout['amber'][number]): number {
  const [one, other] = [band[band.length / 2 - 1], band[band.length / 2]];
  return ((one?.y ?? 0) + (other?.y ?? 0)) / 2;
}
