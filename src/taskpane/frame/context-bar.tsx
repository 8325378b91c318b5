import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { periodLabel } from '../../look/period-label';
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
  period,
  choosePeriod,
  state,
}: Props) {
  const { texts, language } = usePaneLook();
  const styles = useStyles();
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
        value={String(period.ordinal)}
        onChange={(_, { value }) => {
          const chosen = periods.find(({ ordinal }) => String(ordinal) === value);
          if (chosen && !samePeriod(chosen, period)) choosePeriod(chosen);
        }}
      >
        {periods.map((each) => (
          <option key={each.ordinal} value={String(each.ordinal)}>
            {periodLabel(each, language)}
          </option>
        ))}
      </Select>
      <PeriodMark state={state} />
    </div>
  );
}
