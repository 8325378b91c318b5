import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { LibraryKpi } from '../../../../library/library-kpi';
import { fill } from '../../../../strings/fill';
import { ROW } from '../../../frame/use-navigation';
import { usePaneLook } from '../../../look/pane-look';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    padding: '6px 0',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  texts: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly kpi: LibraryKpi;
  /** The ID of the KPI of the scorecard that goes by its name. */
  readonly usedAs: string | undefined;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** A KPI of the library: name, type, direction, aggregation and unit; a click shows the rest. */
export function LibraryRow({ kpi, usedAs, isOpen, toggle }: Props) {
  const { texts, language } = usePaneLook();
  const { kpis: words, kpiWords } = texts;
  const styles = useStyles();
  const facts = [
    kpiWords.type[kpi.type],
    kpiWords.direction[kpi.direction],
    kpiWords.aggregation[kpi.aggregation],
    kpiWords.unit[kpi.measureUnit],
  ].join(' · ');
  return (
    <button
      type="button"
      className={styles.row}
      aria-expanded={isOpen}
      onClick={toggle}
      {...{ [ROW]: kpi.id }}
    >
      {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
      <span className={styles.texts}>
        <Text>{kpi.name[language]}</Text>
        <Caption1 className={styles.quiet}>{facts}</Caption1>
        {usedAs !== undefined && <Caption1>{fill(words.inUse, { id: usedAs })}</Caption1>}
      </span>
    </button>
  );
}
