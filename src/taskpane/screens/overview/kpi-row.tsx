import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatVariance } from '../../../look/format-variance';
import { statusWord } from '../../../look/status-word';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import type { Settings } from '../../../scorecard/evaluation/settings';
import { fill } from '../../../strings/fill';
import { ROW } from '../../frame/use-navigation';
import { usePaneLook, type PaneLook } from '../../look/pane-look';
import { HeardAs } from '../../parts/heard-as';
import { StatusShape } from '../../parts/status-shape';
import { useScrolledTo } from '../../parts/use-scrolled-to';
import type { Opening } from '../../workspace/use-opening';
import { figureTexts } from './figure-texts';
import { rowLook } from '../../parts/row-look';

const useStyles = makeStyles({
  row: {
    ...rowLook,
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: '6px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // What is below the fold of a long list is not laid out before it is scrolled to.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 49px',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  selected: {
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    paddingInlineStart: '8px',
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  shape: { paddingTop: '3px' },
  texts: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: { display: 'flex', gap: tokens.spacingHorizontalS },
  cut: {
    flex: '1 1 auto',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  figures: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  word: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly result: KpiResult;
  readonly settings: Settings;
  /** How many are open. */
  readonly actions: number;
  readonly isSelected: boolean;
  /** Says the status in words too, where the title above does not. */
  readonly hasWord: boolean;
  readonly open: Opening;
}

/** A KPI in a list: status, name, owner and actions, figures. */
export function KpiRow({ result, settings, actions, isSelected, hasWord, open }: Props) {
  const row = useScrolledTo<HTMLButtonElement>(isSelected);
  const look = usePaneLook();
  const styles = useStyles();
  const { kpi, status } = result;
  const texts = rowTexts(result, actions, settings, look);
  const adverse = look.palette.status.Red.text;
  return (
    <button
      ref={row}
      type="button"
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      aria-current={isSelected ? 'true' : undefined}
      onClick={(event) => {
        open(
          event,
          { table: 'BSC_KPIs', id: kpi.id, field: 'name' },
          { screen: 'kpi', id: kpi.id },
        );
      }}
      {...{ [ROW]: kpi.id }}
    >
      <HeardAs text={texts.heard}>
        <span className={styles.shape}>
          <StatusShape status={status} size={14} />
        </span>
        <span className={styles.texts}>
          <span className={styles.line}>
            <span className={styles.cut}>{kpi.name}</span>
            <span className={styles.figures}>{texts.figures}</span>
          </span>
          <span className={mergeClasses(styles.line, styles.small)}>
            <span className={mergeClasses(styles.cut, styles.quiet)}>
              {hasWord && (
                <span className={styles.word} style={{ color: look.palette.status[status].text }}>
                  {texts.word}{' '}
                </span>
              )}
              {texts.about}
            </span>
            <span
              className={styles.figures}
              style={texts.isAdverse && status === 'Red' ? { color: adverse } : undefined}
            >
              {texts.variance}
            </span>
          </span>
        </span>
      </HeardAs>
    </button>
  );
}

function rowTexts(result: KpiResult, actions: number, settings: Settings, look: PaneLook) {
  const { kpi, status } = result;
  const { texts, language } = look;
  const words = texts.overview;
  const shown = figureTexts(result, look);
  const { actual, actualInFull, target, variance: gap } = shown;
  const work = actions === 0 ? words.noAction : fill(words.actions, { count: actions });
  const isPair = actual !== undefined && target !== undefined;
  const figures = isPair ? fill(words.figures, { actual, target }) : (actualInFull ?? '');
  const figuresHeard = isPair ? fill(words.figuresHeard, { actual, target }) : figures;
  const variance = gap ? formatVariance(gap, kpi, shown.look, language) : '';
  const owner = kpi.owner === undefined ? words.noOwner : fill(words.owner, { owner: kpi.owner });
  const word = statusWord(status, language, settings.statusWords);
  return {
    word,
    about: `${kpi.owner ?? words.noOwner} · ${work}`,
    figures,
    variance,
    isAdverse: gap?.favourable === 'A',
    heard: [kpi.name, word, figuresHeard, variance, owner, work]
      .filter((part) => part !== '')
      .join(', '),
  };
}
