import { useCallback, useMemo, useRef } from 'react';
import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
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
  const { rows, perspectives, isByOwner, put, pasted } = props;
  const { data } = usePaneLook().texts;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const latest = useRef(pasted);
  latest.current = pasted;
  const move = useCallback((from: HTMLElement, steps: number) => {
    const fields = fieldsIn(list.current);
    fields[fields.indexOf(from) + steps]?.focus();
  }, []);
  const paste = useCallback((from: HTMLElement, text: string): boolean => {
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    if (lines.length < 2) return false;
    const fields = fieldsIn(list.current).filter((each) => each instanceof HTMLInputElement);
    const names = fields.slice(fields.indexOf(from as HTMLInputElement)).map(nameOf);
    // Of several columns the first one is meant.
    latest.current(
      names,
      lines.map((line) => line.split('\t')[0] ?? ''),
    );
    return true;
  }, []);
  const actions = useMemo<LineActions>(() => ({ move, paste, put }), [move, paste, put]);
  const groups = useMemo(
    () =>
      groupBy([...rows], (row) =>
        isByOwner ? (row.entry.kpi.owner ?? '') : (row.perspective?.id ?? ''),
      ),
    [rows, isByOwner],
  );
  const ordered = isByOwner
    ? [...groups.keys()].sort((a, b) => a.localeCompare(b))
    : [...perspectives.map(({ id }) => id), ''].filter((id) => groups.has(id));
  return (
    <div ref={list} className={styles.group}>
      {ordered.map((id) => {
        const own = groups.get(id) ?? [];
        const place = perspectives.findIndex((each) => each.id === id);
        const perspective = perspectives[place];
        const none = isByOwner ? data.noOwner : data.noPerspective;
        const title = isByOwner ? id || none : (perspective?.name ?? none);
        return (
          <section key={id} aria-label={title}>
            <div className={styles.head}>
              {!isByOwner && perspective && <Swatch colour={perspective.colour} place={place} />}
              <Subtitle2 as="h2" className={styles.title}>
                {title}
              </Subtitle2>
              <Caption1>{progress(own, data.progress)}</Caption1>
            </div>
            <ul className={styles.list} role="list">
              {own.map((row) => (
                <EntryLine
                  key={row.key}
                  row={row}
                  typed={props.typed.get(row.key)}
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
    </div>
  );
}

export function progress(rows: readonly EntryRow[], template: string): string {
  const entered = rows.filter(({ entry }) => isEntered(entry)).length;
  return fill(template, { entered, due: rows.length });
}

function fieldsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(`[${FIELD}]`) ?? [])];
}

function nameOf(field: HTMLElement): string {
  return field.getAttribute(FIELD) ?? '';
}
