import { useRef } from 'react';
import { putFigures } from '../../../scorecard/edits/put-figures';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import type { EntryRow } from './entry-rows';
import { typedRow } from './typed';
import { useTyped, type TypedByKey } from './use-typed';

/** What is typed, until it is saved or discarded. */
export function useEntering(rows: readonly EntryRow[]) {
  const { texts, separators } = usePaneLook();
  const { data } = texts;
  const { read, save: write, say } = useWorkspace();
  const { typed, put, replace, base } = useTyped(read.scorecard);
  // Rows of another period or unit that was typed into before are saved with the others.
  const known = useRef(new Map<string, EntryRow>());
  for (const row of rows) known.current.set(row.key, row);
  const said = [...typed].flatMap(([key, each]) => {
    const row = known.current.get(key);
    return row ? [typedRow(row, each, separators)] : [];
  });
  const count = said.reduce((sum, { changed }) => sum + changed, 0);
  const isFaulty = said.some(({ faulty }) => faulty.length > 0);
  const save = async (): Promise<boolean> => {
    if (isFaulty) {
      say({ intent: 'warning', text: data.faulty });
      document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return false;
    }
    const changes = said.flatMap(({ change }) => change ?? []);
    if (changes.length === 0) {
      say({ intent: 'info', text: data.nothingToSave });
      return true;
    }
    const isSaved = await write({
      ...(base.current && { base: base.current }),
      change: (scorecard) => putFigures(scorecard, changes),
      said: fill(data.saved, { count }),
    });
    if (isSaved) replace(new Map());
    return isSaved;
  };
  useUnsaved(count > 0 || isFaulty, save);
  const pasted = (fields: readonly string[], lines: readonly string[]): void => {
    const next = withPasted(typed, fields, lines);
    replace(next);
    say({
      intent: 'info',
      text: fill(data.pasted, { count: Math.min(fields.length, lines.length) }),
      actions: [
        {
          label: texts.states.undo,
          run: () => {
            replace(typed);
          },
        },
      ],
    });
  };
  const discard = (): void => {
    replace(new Map());
  };
  return { typed, put, count, save, pasted, discard };
}

/** A field is named by its row and what it holds. */
function withPasted(
  typed: TypedByKey,
  fields: readonly string[],
  lines: readonly string[],
): TypedByKey {
  const next = new Map(typed);
  lines.slice(0, fields.length).forEach((line, index) => {
    const name = fields[index] ?? '';
    const at = name.lastIndexOf(' ');
    const key = name.slice(0, at);
    next.set(key, { ...next.get(key), [name.slice(at + 1)]: line.trim(), isKept: false });
  });
  return next;
}
