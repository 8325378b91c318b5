import { useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ROW } from '../../frame/use-navigation';
import type { Route } from '../../frame/route';
import { StatusShape } from '../../parts/status-shape';
import { useOneTabStop } from '../../parts/use-one-tab-stop';
import { useWorkspace } from '../../workspace/workspace';
import type { ScoreLine } from './score-lines';
import type { LineTexts } from './score-text';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  head: { color: tokens.colorNeutralForeground3 },
  cell: {
    padding: '3px 2px',
    width: '52px',
    textAlign: 'end',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { width: 'auto', textAlign: 'start', overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', gap: '5px', position: 'relative' },
  shape: { flexShrink: 0 },
  word: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  open: {
    padding: 0,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const STEP = 10;

interface Props {
  /** Of the columns, the last one is that of the status. */
  readonly heads: readonly string[];
  readonly lines: readonly { readonly line: ScoreLine; readonly texts: LineTexts }[];
}

/** The calculation as an indented table; the name of a part opens it. */
export function ScoreTable({ heads, lines }: Props) {
  const styles = useStyles();
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useOneTabStop(body);
  const [first = '', ...figures] = heads.slice(0, -1);
  return (
    <table className={styles.table}>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
            {first}
          </th>
          {figures.map((head) => (
            <th key={head} scope="col" className={styles.cell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} {...keys}>
        {lines.map((each) => (
          <Row key={`${each.line.kind} ${each.line.id}`} {...each} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ line, texts }: Props['lines'][number]) {
  const styles = useStyles();
  const { go } = useWorkspace();
  const route = routeOf(line);
  const isStrong = line.depth < 2;
  return (
    <tr className={isStrong ? styles.strong : undefined}>
      <th
        scope="row"
        className={mergeClasses(styles.cell, styles.name, isStrong && styles.strong)}
        style={{ paddingInlineStart: line.depth * STEP }}
      >
        <span className={styles.line}>
          <span className={styles.shape}>
            <StatusShape status={line.status} size={10} />
          </span>
          {route ? (
            <button
              type="button"
              className={styles.open}
              onClick={() => {
                go(route);
              }}
              {...{ [ROW]: `${line.kind} ${line.id}` }}
            >
              {texts.name}
            </button>
          ) : (
            texts.name
          )}
        </span>
      </th>
      <td className={styles.cell}>{texts.share}</td>
      <td className={styles.cell}>
        {texts.score} <span className={styles.word}>{texts.status}</span>
      </td>
      <td className={styles.cell}>{texts.points}</td>
    </tr>
  );
}

function routeOf({ kind, id }: ScoreLine): Route | undefined {
  switch (kind) {
    case 'perspective':
      return { screen: 'perspective', id };
    case 'objective':
      return { screen: 'objective', id };
    case 'kpi':
      return { screen: 'kpi', id };
    case 'whole':
    case 'unit':
      return undefined;
  }
}
