import { memo, type ReactNode } from 'react';
import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { monthName } from '../../../look/calendar-words';
import { formatNumber } from '../../../look/format-number';
import { shiftOf } from '../../../look/measure';
import { periodLabel } from '../../../look/period-label';
import { measureText } from '../../../look/read-measure';
import { decimalsNeeded } from '../../../look/rounded-digits';
import type { Separators } from '../../../look/separators';
import type { Settings } from '../../../scorecard/evaluation/settings';
import type { Status } from '../../../scorecard/model/status';
import { samePeriod, type Period } from '../../../scorecard/periods/period';
import { judge } from '../../../scorecard/rules/judgement';
import { kpiRuleOf } from '../../../scorecard/rules/kpi-rule';
import { fill } from '../../../strings/fill';
import { ROW } from '../../frame/use-navigation';
import { usePaneLook } from '../../look/pane-look';
import { StatusMark } from '../../parts/status-mark';
import { EntryField, type FieldActions } from './entry-field';
import { EntryHints } from './entry-hints';
import type { EntryRow } from './entry-rows';
import { decimalsIn } from './decimals-in';
import { LinkedFigure } from './linked-figure';
import { typedRow, type Typed, type TypedField, type TypedRow } from './typed';
import { YesNoField } from './yes-no-field';

const useStyles = makeStyles({
  row: {
    // A thousand rows: those out of sight are neither laid out nor painted.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 48px',
    padding: '5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  texts: { flex: '1 1 auto', minWidth: 0, display: 'flex', flexDirection: 'column' },
  name: {
    display: '-webkit-box',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    '-webkit-line-clamp': '2',
    '-webkit-box-orient': 'vertical',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  edited: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  field: { width: '72px', flexShrink: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  status: { width: '68px', flexShrink: 0, '& > span': { whiteSpace: 'normal' } },
});

/** What the rows of the list can do. */
export interface LineActions extends FieldActions {
  readonly put: (key: string, changes: Typed | undefined) => void;
}

interface Props {
  readonly row: EntryRow;
  readonly typed: Typed | undefined;
  readonly settings: Settings;
  /** The period of the screen; a row of another one says which. */
  readonly period: Period;
  readonly isReadOnly: boolean;
  readonly actions: LineActions;
}

/** A figure to be entered: what it is, target and last value, the field, and the status that it gives. */
export const EntryLine = memo(function EntryLine(props: Props) {
  const { row, typed, settings } = props;
  const look = usePaneLook();
  const styles = useStyles();
  const { entry, key } = row;
  const { kpi, reading } = entry;
  const said = typedRow(row, typed, look.separators);
  const rule = kpiRuleOf(kpi, settings);
  const status: Status =
    said.actual === undefined
      ? 'No data'
      : judge(said.actual, reading?.target, rule, settings).status;
  const hints = `hints ${key}`.replace(/\s/g, '-');
  return (
    <li className={styles.row} {...{ [ROW]: key }}>
      <div className={styles.line}>
        <span className={styles.texts}>
          <Text className={styles.name} title={kpi.name}>
            {kpi.name}
          </Text>
          <Caption1 className={styles.quiet}>
            {said.changed > 0 && <span className={styles.edited}>{look.texts.data.edited} · </span>}
            <About {...props} />
          </Caption1>
        </span>
        <span className={styles.field}>
          <Fields {...props} said={said} describedBy={hints} />
        </span>
        <span className={styles.status}>
          <StatusMark status={status} words={settings.statusWords} />
        </span>
      </div>
      <EntryHints {...props} said={said} id={hints} />
    </li>
  );
});

/** Unit, target and last value. */
function About({ row, period }: Props): ReactNode {
  const { language, separators, texts } = usePaneLook();
  const { kpi, reading, earlier, period: own } = row.entry;
  const [last] = earlier;
  const value = (figure: number): string =>
    formatNumber(figure, { decimals: decimalsIn(row), separators, shift: shiftOf(kpi) });
  const lastText = (of: Period, figure: string): string =>
    of.grain === 'Month'
      ? fill(texts.data.lastMonth, {
          month: monthName((of.ordinal % 12) + 1, language),
          value: figure,
        })
      : fill(texts.data.last, { period: periodLabel(of, language), value: figure });
  const parts = [
    samePeriod(own, period) ? undefined : periodLabel(own, language),
    kpi.measureUnit,
    reading?.target === undefined
      ? texts.data.noTarget
      : fill(texts.data.target, { value: value(reading.target) }),
    last && lastText(last.period, value(last.actual)),
    row.isOfParts ? texts.data.parts : undefined,
  ];
  return parts.filter(Boolean).join(' · ');
}

interface FieldsProps extends Props {
  readonly said: TypedRow;
  readonly describedBy: string;
}

function Fields(props: FieldsProps): ReactNode {
  const { row, typed, isReadOnly, actions, said, describedBy } = props;
  const { separators, texts } = usePaneLook();
  const { entry, key } = row;
  const { kpi, reading } = entry;
  if (row.formula !== undefined)
    return <LinkedFigure row={row} shown={shownActual(row, separators)} />;
  if (kpi.direction === 'yesno') return <YesNoField {...props} />;
  const fields: readonly TypedField[] = row.isOfParts ? ['numerator', 'denominator'] : ['actual'];
  return fields.map((field) => {
    const value = reading?.[field];
    const text =
      value === undefined ? '' : measureText(value, field === 'actual' ? kpi : {}, separators);
    const { data } = texts;
    const label = {
      actual: data.actualOf,
      numerator: data.numeratorOf,
      denominator: data.denominatorOf,
    };
    return (
      <EntryField
        key={field}
        rowKey={key}
        field={field}
        label={fill(label[field], { name: kpi.name })}
        shown={field === 'actual' ? shownActual(row, separators) : partText(value, separators)}
        full={text}
        typed={typed?.[field]}
        isFaulty={said.faulty.includes(field)}
        isReadOnly={isReadOnly}
        describedBy={describedBy}
        change={(changed) => {
          actions.put(key, { [field]: changed, isKept: false });
        }}
        actions={actions}
      />
    );
  });
}

/** A numerator or denominator, with groups and all its decimals. */
function partText(value: number | undefined, separators: Separators): string {
  return value === undefined
    ? ''
    : formatNumber(value, { decimals: decimalsNeeded(value), separators });
}

/** As it stands in the workbook, without its unit, which stands below the name. */
function shownActual(row: EntryRow, separators: Separators): string {
  const { kpi, reading } = row.entry;
  return reading?.actual === undefined
    ? ''
    : formatNumber(reading.actual, {
        decimals: decimalsIn(row),
        separators,
        shift: shiftOf(kpi),
      });
}
