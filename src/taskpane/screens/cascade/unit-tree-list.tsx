import { useRef, useState, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ComparedUnit } from '../../../scorecard/cascade/compare-units';
import { ROW } from '../../frame/use-navigation';
import { UnitTreeRow } from './unit-tree-row';
import { visibleUnits, type VisibleUnit } from './visible-units';

const useStyles = makeStyles({
  tree: { display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    alignItems: 'start',
    gap: '4px',
    minHeight: '36px',
    padding: '6px 0',
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  chevron: { width: '24px', height: '24px', flexShrink: 0, display: 'grid', placeItems: 'center' },
});

/** Deeper levels are not moved in any further, so that names stay readable at 320 px. */
const DEEPEST_STEP = 5;
const STEP_PX = 14;

interface Props {
  readonly label: string;
  readonly units: readonly ComparedUnit[];
  /** Key of the unit that is shown below the tree. */
  readonly selected: string;
  readonly select: (unit: ComparedUnit) => void;
}

/** The units as a tree: arrows move and fold, Enter selects. */
export function UnitTreeList({ label, units, selected, select }: Props) {
  const styles = useStyles();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState(selected);
  const tree = useRef<HTMLDivElement>(null);
  const rows = visibleUnits(units, folded);
  const tabStop = rows.some(({ key }) => key === focused) ? focused : rows[0]?.key;
  const fold = (key: string, isFolded: boolean) => {
    const next = new Set(folded);
    if (isFolded) next.add(key);
    else next.delete(key);
    setFolded(next);
  };
  const moveTo = (row: VisibleUnit | undefined) => {
    if (!row) return;
    setFocused(row.key);
    tree.current?.querySelector<HTMLElement>(`[${ROW}="${CSS.escape(row.key)}"]`)?.focus();
  };
  const press = (event: KeyboardEvent, row: VisibleUnit) => {
    const done = pressed(event.key, row, rows, { fold, moveTo, select });
    if (done) event.preventDefault();
  };
  return (
    <div ref={tree} role="tree" aria-label={label} className={styles.tree}>
      {rows.map((row) => (
        <div
          key={row.key}
          role="treeitem"
          aria-level={row.unit.depth + 1}
          aria-setsize={row.siblings}
          aria-posinset={row.place}
          aria-selected={row.key === selected}
          aria-expanded={row.hasChildren ? !row.isFolded : undefined}
          tabIndex={row.key === tabStop ? 0 : -1}
          className={mergeClasses(styles.item, row.key === selected && styles.selected)}
          style={{ paddingInlineStart: Math.min(row.unit.depth, DEEPEST_STEP) * STEP_PX }}
          onFocus={() => {
            setFocused(row.key);
          }}
          onClick={() => {
            select(row.unit);
          }}
          onKeyDown={(event) => {
            press(event, row);
          }}
          {...{ [ROW]: row.key }}
        >
          <span
            className={styles.chevron}
            aria-hidden="true"
            onClick={(event) => {
              if (!row.hasChildren) return;
              event.stopPropagation();
              fold(row.key, !row.isFolded);
            }}
          >
            {row.hasChildren && (row.isFolded ? <ChevronRightRegular /> : <ChevronDownRegular />)}
          </span>
          <UnitTreeRow unit={row.unit} />
        </div>
      ))}
    </div>
  );
}

interface Deeds {
  readonly fold: (key: string, isFolded: boolean) => void;
  readonly moveTo: (row: VisibleUnit | undefined) => void;
  readonly select: (unit: ComparedUnit) => void;
}

/** What a key does in a tree; false for one that does nothing here. */
function pressed(
  key: string,
  row: VisibleUnit,
  rows: readonly VisibleUnit[],
  { fold, moveTo, select }: Deeds,
): boolean {
  const at = rows.indexOf(row);
  switch (key) {
    case 'ArrowDown':
      moveTo(rows[at + 1]);
      return true;
    case 'ArrowUp':
      moveTo(rows[at - 1]);
      return true;
    case 'Home':
      moveTo(rows[0]);
      return true;
    case 'End':
      moveTo(rows.at(-1));
      return true;
    case 'ArrowRight':
      if (row.isFolded) fold(row.key, false);
      else if (row.hasChildren) moveTo(rows[at + 1]);
      return true;
    case 'ArrowLeft':
      if (row.hasChildren && !row.isFolded) fold(row.key, true);
      else moveTo(rows.slice(0, at).findLast(({ unit }) => unit.depth < row.unit.depth));
      return true;
    case 'Enter':
    case ' ':
      select(row.unit);
      return true;
    default:
      return false;
  }
}
