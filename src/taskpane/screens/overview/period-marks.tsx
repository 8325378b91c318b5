import { monthName } from '../../../look/calendar-words';
import { periodLabel } from '../../../look/period-label';
import type { Period } from '../../../scorecard/periods/period';
import type { Language } from '../../../strings/dictionary';
import { usePaneLook } from '../../look/pane-look';
import { PLOT } from './chart-layout';

interface Props {
  /** In time order, from the left to the right end of the plot. */
  readonly periods: readonly Period[];
  /** The place of the one that is looked at. */
  readonly now: number;
}

interface Mark {
  readonly text: string;
  readonly year?: string;
}

/** The periods below a chart: months by their letter and the years; other periods at both ends only. */
export function PeriodMarks({ periods, now }: Props) {
  const { language } = usePaneLook();
  const step = periods.length > 1 ? (PLOT.right - PLOT.left) / (periods.length - 1) : 0;
  const middle = (PLOT.left + PLOT.right) / 2;
  return (
    <>
      {periods.map((period, index) => {
        const { text, year } = markOf(period, index, periods.length, language);
        const x = periods.length > 1 ? PLOT.left + index * step : middle;
        const isEnd = period.grain !== 'Month' && index === periods.length - 1;
        const anchor = period.grain === 'Month' ? 'middle' : isEnd ? 'end' : 'start';
        return (
          <g key={period.ordinal} aria-hidden="true">
            <text
              x={x}
              y={PLOT.bottom + 16}
              textAnchor={anchor}
              fontWeight={index === now ? 700 : undefined}
            >
              {text}
            </text>
            {year !== undefined && (
              <text x={x - 4} y={PLOT.bottom + 29}>
                {year}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function markOf(period: Period, index: number, count: number, language: Language): Mark {
  if (period.grain !== 'Month') {
    const isEnd = index === 0 || index === count - 1;
    return { text: isEnd ? periodLabel(period, language) : '' };
  }
  const month = period.ordinal % 12;
  const name = monthName(month + 1, language);
  const text = /^\d/.test(name) ? name : name.slice(0, 1);
  const isNamed = index === 0 || (month === 0 && index > 2);
  return isNamed ? { text, year: String(Math.floor(period.ordinal / 12)) } : { text };
}
