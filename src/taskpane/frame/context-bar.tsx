import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { periodLabel } from '../../look/period-label';
import { groupBy } from '../../scorecard/group-by';
import { samePeriod, type Period } from '../../scorecard/periods/period';
import { usePaneLook } from '../look/pane-look';
import { PeriodMark } from './period-mark';
import type { PeriodState } from './period-state';
import type { UnitChoice } from './unit-choices';

const useStyles = makeStyles({
  // Office's own menu floats over the right end of the pane.
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: '4px 40px 4px 10px',
  },
  unit: { flex: '1 1 0', minWidth: '92px', '& select': { textOverflow: 'ellipsis' } },
  period: { flex: '0 0 auto' },
});

const NO_BREAK_SPACE = '\u00a0';

interface Props {
  readonly units: readonly UnitChoice[];
  readonly unit: string | undefined;
  readonly chooseUnit: (id: string | undefined) => void;
  readonly periods: readonly Period[];
  /** Quarters and longer, to be reviewed as a whole. */
  readonly longer: readonly Period[];
  readonly period: Period;
  readonly choosePeriod: (period: Period) => void;
  readonly state: PeriodState;
}

/** Which unit and which period all screens are about, and whether the period is open. */
export function ContextBar({
  units,
  unit,
  chooseUnit,
  periods,
  longer,
  period,
  choosePeriod,
  state,
}: Props) {
  const { texts, language } = usePaneLook();
  const styles = useStyles();
  const option = (each: Period) => {
    const value = valueOf(each, periods);
    return (
      <option key={value} value={value}>
        {periodLabel(each, language)}
      </option>
    );
  };
  return (
    <div className={styles.bar}>
      {units.length > 0 && (
        <Select
          className={styles.unit}
          size="small"
          appearance="underline"
          aria-label={texts.frame.unit}
          value={unit ?? units[0]?.unit.id ?? ''}
          onChange={(_, { value }) => {
            chooseUnit(value);
          }}
        >
          {units.map(({ unit: { id, name }, depth }) => (
            <option key={id} value={id}>
              {NO_BREAK_SPACE.repeat(depth * 3) + name}
            </option>
          ))}
        </Select>
      )}
      <Select
        className={styles.period}
        size="small"
        appearance="underline"
        aria-label={texts.frame.period}
        value={valueOf(period, periods)}
        onChange={(_, { value }) => {
          const chosen = [...periods, ...longer].find((each) => valueOf(each, periods) === value);
          if (chosen && !samePeriod(chosen, period)) choosePeriod(chosen);
        }}
      >
        {periods.map(option)}
        {[...groupBy(longer, ({ grain }) => grain).values()].map((own) => (
          <optgroup key={own[0]?.grain} label={own[0] && texts.frame.longer[own[0].grain]}>
            {own.map(option)}
          </optgroup>
        ))}
      </Select>
      <PeriodMark state={state} />
    </div>
  );
}

/** Ordinals of two lengths can be the same number. */
function valueOf({ grain, ordinal }: Period, [usual]: readonly Period[]): string {
  return grain === usual?.grain ? String(ordinal) : `${grain} ${ordinal}`;
}
