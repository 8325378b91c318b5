import { useCallback, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Settings } from '../../../scorecard/evaluation/settings';
import { isEntered } from '../../../scorecard/entry/entry';
import { groupBy } from '../../../scorecard/group-by';
import type { Perspective } from '../../../scorecard/model/perspective';
import type { Period } from '../../../scorecard/periods/period';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Swatch } from '../../parts/swatch';
import { FIELD } from './entry-field';
import { EntryLine, type LineActions } from './entry-line';
import type { EntryRow } from './entry-rows';
import type { TypedByKey } from './use-typed';
import type { Typed } from './typed';
import { useGrowing } from './use-growing';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    paddingBottom: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, flex: '1 1 auto' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  more: { alignSelf: 'start', marginTop: '8px' },
});

interface Props {
  readonly rows: readonly EntryRow[];
  readonly perspectives: readonly Perspective[];
  readonly typed: TypedByKey;
  readonly settings: Settings;
  readonly period: Period;
  readonly isByOwner: boolean;
  readonly isReadOnly: boolean;
  readonly put: (key: string, changes: Typed | undefined) => void;
  /** Lines of a column for these fields, the first one among them. */
  readonly pasted: (fields: readonly string[], lines: readonly string[]) => void;
}

/** The figures in groups; the keyboard goes from field to field through all of them. */
export function EntryList(props: Props) {
  const { rows, perspectives, typed, isByOwner, put } = props;
  const { data, overview } = usePaneLook().texts;
  const styles = useStyles();
  const groups = useMemo(
    () => groupsOf(rows, perspectives, isByOwner),
    [rows, perspectives, isByOwner],
  );
  const ordered = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const growing = useGrowing(
    ordered.length,
    ordered.findLastIndex(({ key }) => typed.has(key)) + 1,
  );
  const { list, move } = useMoving(growing);
  const paste = usePasting(ordered, props.pasted);
  const actions = useMemo<LineActions>(() => ({ move, paste, put }), [move, paste, put]);
  let left = growing.drawn;
  return (
    <div ref={list} className={styles.group}>
      {groups.map(({ id, place, rows: all }) => {
        const own = all.slice(0, left);
        left -= own.length;
        if (own.length === 0) return null;
        const perspective = perspectives[place];
        const none = isByOwner ? data.noOwner : data.noPerspective;
        const title = isByOwner ? id || none : (perspective?.name ?? none);
        return (
          <section key={id} aria-label={title}>
            <div className={styles.head}>
              {perspective && <Swatch colour={perspective.colour} place={place} />}
              <Subtitle2 as="h2" className={styles.title}>
                {title}
              </Subtitle2>
              <Caption1>{progress(all, data.progress)}</Caption1>
            </div>
            <ul className={styles.list} role="list">
              {own.map((row) => (
                <EntryLine
                  key={row.key}
                  row={row}
                  typed={typed.get(row.key)}
                  settings={props.settings}
                  period={props.period}
                  isReadOnly={props.isReadOnly}
                  actions={actions}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {growing.next > 0 && (
        <Button ref={growing.end} size="small" className={styles.more} onClick={growing.grow}>
          {fill(overview.showMore, { count: growing.next })}
        </Button>
      )}
    </div>
  );
}

interface Group {
  /** Of a perspective, or the owner; blank for what has none. */
  readonly id: string;
  /** Of the perspective; −1 for none. */
  readonly place: number;
  readonly rows: readonly EntryRow[];
}

function groupsOf(
  rows: readonly EntryRow[],
  perspectives: readonly Perspective[],
  isByOwner: boolean,
): readonly Group[] {
  const groups = groupBy([...rows], (row) =>
    isByOwner ? (row.entry.kpi.owner ?? '') : (row.perspective?.id ?? ''),
  );
  const places = new Map(isByOwner ? [] : perspectives.map(({ id }, place) => [id, place]));
  const ordered = isByOwner
    ? [...groups.keys()].sort((a, b) => a.localeCompare(b))
    : [...places.keys(), ''].filter((id) => groups.has(id));
  return ordered.map((id) => ({ id, place: places.get(id) ?? -1, rows: groups.get(id) ?? [] }));
}

/** From field to field; before the end of those that are drawn the next ones are. */
function useMoving({ next, grow }: ReturnType<typeof useGrowing>) {
  const list = useRef<HTMLDivElement>(null);
  const latest = useRef({ next, grow });
  latest.current = { next, grow };
  const move = useCallback((from: HTMLElement, steps: number) => {
    const isAtEnd = fieldsIn(list.current).at(-1) === from;
    if (isAtEnd && steps > 0 && latest.current.next > 0) flushSync(latest.current.grow);
    const fields = fieldsIn(list.current);
    fields[fields.indexOf(from) + steps]?.focus();
  }, []);
  return { list, move };
}

/** Pastes a column into the figures from a field on, whether they are drawn or not. */
function usePasting(rows: readonly EntryRow[], pasted: Props['pasted']): LineActions['paste'] {
  const latest = useRef({ rows, pasted });
  latest.current = { rows, pasted };
  return useCallback((from, text) => {
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    if (lines.length < 2) return false;
    const names = latest.current.rows.flatMap(numberFields);
    // Of several columns the first one is meant.
    latest.current.pasted(
      names.slice(names.indexOf(from.getAttribute(FIELD) ?? '')),
      lines.map((line) => line.split('\t')[0] ?? ''),
    );
    return true;
  }, []);
}

/** The names of a row's fields that take a number. */
function numberFields({ key, entry, formula, isOfParts }: EntryRow): readonly string[] {
  if (formula !== undefined || entry.kpi.direction === 'yesno') return [];
  return (isOfParts ? ['numerator', 'denominator'] : ['actual']).map((field) => `${key} ${field}`);
}

export function progress(rows: readonly EntryRow[], template: string): string {
  const entered = rows.filter(({ entry }) => isEntered(entry)).length;
  return fill(template, { entered, due: rows.length });
}

function fieldsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(`[${FIELD}]`) ?? [])];
}
