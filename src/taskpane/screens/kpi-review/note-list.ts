import type { ListSheet } from '../../../excel/lists/list-sheet';
import type { Dictionary } from '../../../strings/dictionary';
import type { NoteGroup } from './change-note';

/** The change note as a list on a sheet. */
export function noteList(
  groups: readonly NoteGroup[],
  title: string,
  subtitle: string,
  words: Dictionary['pane']['kpiSystem']['noteScreen'],
): ListSheet {
  return {
    kind: 'changeNote',
    sheet: words.sheet,
    title,
    subtitle,
    unfinished: words.unfinished,
    columns: [
      { heading: words.what, width: 52 },
      { heading: words.before, width: 30 },
      { heading: words.after, width: 30 },
      { heading: words.why, width: 44 },
    ],
    blocks: groups.map(({ name, lines }) => ({
      title: words.groups[name],
      rows: lines.map(({ what, before, after, why }) => [what, before, after, why]),
    })),
  };
}
