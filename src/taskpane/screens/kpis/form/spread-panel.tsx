import { useState } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { figureDecimals } from '../../../../look/figure-decimals';
import { formatMeasure } from '../../../../look/format-measure';
import { periodLabel } from '../../../../look/period-label';
import {
  spreadOverOpen,
  type SpreadTarget,
  type YearToSpread,
} from '../../../../scorecard/edits/spread-over-open';
import { coarserPeriod } from '../../../../scorecard/periods/containing';
import { isPercentUnit } from '../../../../scorecard/rules/percent-unit';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { ChoiceField } from '../../../parts/form/choice-field';
import { NumberField } from '../../../parts/form/number-field';
import { Hint } from '../../../parts/hint';
import { choicesOf } from './choices-of';
import type { KpiForm } from './use-kpi-form';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    fontVariantNumeric: 'tabular-nums',
  },
  button: { alignSelf: 'start' },
});

/** A target for the whole year, divided into targets of its open periods. */
export function SpreadPanel({ form }: { readonly form: KpiForm }) {
  const { texts, language } = usePaneLook();
  const words = texts.kpiForm;
  const styles = useStyles();
  const { draft, scorecard, settings, period, change, checked, isRefused } = form;
  const { kpi, spread } = draft;
  const [isOpen, setOpen] = useState(false);
  const [total, typeTotal] = useState<number>();
  const setTotal = (typed: number | undefined): void => {
    typeTotal(typed);
    // What is typed and not divided yet would be lost with the form.
    checked('year total')(typed === undefined);
  };
  const [like, setLike] = useState<YearToSpread['like']>('equal');
  const isPercent = isPercentUnit(kpi.measureUnit);
  const year = coarserPeriod(period, 'Year', settings.calendar);
  const named = { year: periodLabel(year, language) };
  if (spread) {
    return (
      <Hint kind="info">
        {fill(words.spreadSet, { count: spread.length })}{' '}
        <Button
          size="small"
          onClick={() => {
            change({ spread: undefined });
          }}
        >
          {words.takeBackSpread}
        </Button>
      </Hint>
    );
  }
  const parts = spreadOverOpen(scorecard, kpi, { year, total: total ?? 0, like });
  return (
    <div className={styles.panel}>
      <Button
        size="small"
        className={styles.button}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {words.spread}
      </Button>
      {isOpen && (
        <>
          <NumberField
            label={fill(words.yearTotal, named)}
            hint={words.spreadClosed}
            value={total}
            isPercent={isPercent}
            unit={isPercent ? undefined : kpi.measureUnit}
            error={isRefused && total !== undefined ? words.spreadPending : undefined}
            checked={checked('year')}
            change={setTotal}
          />
          <ChoiceField
            label={words.spreadLike}
            value={like}
            choices={choicesOf<YearToSpread['like']>(['equal', 'year before'], {
              equal: words.equally,
              'year before': words.likeYearBefore,
            })}
            change={(value) => {
              setLike(value ?? 'equal');
            }}
          />
          {!parts && (
            <Hint kind="info">
              {like === 'equal' ? fill(words.nothingOpen, named) : words.noShape}
            </Hint>
          )}
          {parts && total !== undefined && (
            <>
              <SpreadList form={form} parts={parts} />
              <Button
                size="small"
                className={styles.button}
                onClick={() => {
                  setTotal(undefined);
                  change({ spread: parts });
                }}
              >
                {fill(words.useSpread, { count: parts.length })}
              </Button>
            </>
          )}
        </>
      )}
    </div>
  );
}

interface ListProps {
  readonly form: KpiForm;
  readonly parts: readonly SpreadTarget[];
}

function SpreadList({ form, parts }: ListProps) {
  const { texts, language, separators } = usePaneLook();
  const styles = useStyles();
  const { kpi } = form.draft;
  const decimals = Math.max(
    ...parts.map(({ target }) => figureDecimals({ target, rule: form.told.rule, measure: kpi })),
  );
  return (
    <ul className={styles.list} role="list">
      {parts.map(({ period, target }) => (
        <li key={period.ordinal}>
          <Caption1>
            {fill(texts.kpiForm.spreadTo, {
              period: periodLabel(period, language),
              target: formatMeasure(target, kpi, { decimals, separators }),
            })}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
