import { useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Region } from '../../../import/proposal/proposal';
import type { SourceSheet } from '../../../import/sheet/source-sheet';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { cellText } from './cell-text';
import { fieldWord } from './field-word';
import { previewOf, type PreviewLine } from './preview-cells';
import { roleColour } from './role-colour';

const HATCHED = `repeating-linear-gradient(135deg, transparent 0 5px, ${tokens.colorNeutralStroke3} 5px 6px)`;

const useStyles = makeStyles({
  place: {
    overflow: 'auto',
    maxHeight: '280px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      maxWidth: '130px',
      padding: '3px 6px',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
      border: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    '& thead th, & tbody th': {
      backgroundColor: tokens.colorNeutralBackground3,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground3,
      textAlign: 'center',
    },
  },
  line: {
    width: '100%',
    padding: '0 4px',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { fontWeight: tokens.fontWeightSemibold, textDecoration: 'underline' },
  figure: { textAlign: 'end' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  skipped: {
    color: tokens.colorNeutralForeground3,
    backgroundImage: HATCHED,
    '@media (forced-colors: active)': { color: 'GrayText', fontStyle: 'italic' },
  },
  // Where all colours are those of the system, a word says what a column is.
  word: { display: 'none', '@media (forced-colors: active)': { display: 'block' } },
});

interface Props {
  readonly region: Region;
  readonly sheet: SourceSheet | undefined;
  /** The column or row that is corrected now. */
  readonly chosen: string | undefined;
  readonly choose: (line: string) => void;
}

/** A region in small: its heads coloured by what they hold, lines that are no KPIs hatched. */
export function PreviewGrid({ region, sheet, chosen, choose }: Props) {
  const look = usePaneLook();
  const words = look.texts.importing;
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const preview = previewOf(region, sheet);
  if (!preview) return null;
  const { columns, rows, cell } = preview;
  const head = (line: PreviewLine) => <LineHead {...{ line, chosen, choose }} />;
  return (
    <div
      ref={place}
      className={styles.place}
      role="region"
      aria-label={fill(words.previewOf, { place: `${region.sheet}!${region.range}` })}
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {columns.map((line) => (
              <th key={line.name} scope="col" style={edge('Top', line, look.palette)}>
                {head(line)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, down) => (
            <tr key={row.name}>
              <th scope="row" style={edge('Left', row, look.palette)}>
                {head(row)}
              </th>
              {columns.map((column, across) => {
                const found = cell(down, across);
                return (
                  <td
                    key={column.name}
                    className={mergeClasses(
                      typeof found?.value === 'number' && styles.figure,
                      (row.isHeading || column.isHeading) && styles.heading,
                      (isSkipped(row) || isSkipped(column)) && styles.skipped,
                    )}
                  >
                    {cellText(found, look)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly line: PreviewLine;
  readonly chosen: string | undefined;
  readonly choose: (line: string) => void;
}

function LineHead({ line: { name, field, role }, chosen, choose }: HeadProps) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
  const held = field ? fieldWord(field, words) : role && words.rowRoles[role];
  if (held === undefined) return <>{name}</>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, name === chosen && styles.chosen)}
      aria-label={`${name}: ${held}`}
      aria-pressed={name === chosen}
      onClick={() => {
        choose(name);
      }}
    >
      {name}
      <span className={styles.word}>{held}</span>
    </button>
  );
}

function edge(
  side: 'Top' | 'Left',
  { field }: PreviewLine,
  palette: Parameters<typeof roleColour>[1],
): Readonly<Record<string, string>> | undefined {
  const colour = roleColour(field?.role, palette);
  return colour === undefined ? undefined : { [`border${side}`]: `4px solid ${colour}` };
}

/** Lines that are neither headings nor KPIs, and fields that are left out. */
function isSkipped({ field, role }: PreviewLine): boolean {
  return field?.role === 'ignore' || (role !== undefined && role !== 'kpi');
}
