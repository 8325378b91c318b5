import { Caption1 } from '@fluentui/react-components';
import type { WorkbookRead } from '../../../excel/read-workbook';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';

interface Props {
  readonly read: WorkbookRead;
  /** Names of the sheets that are wanted. */
  readonly wanted: readonly string[];
}

/** Says before anything is written which of the new sheets cannot have their own names. */
export function RenamedSheets({ read, wanted }: Props) {
  const words = usePaneLook().texts.start;
  const names = new Set(wanted.map((name) => name.toLowerCase()));
  const taken = read.sheets.filter(({ name }) => names.has(name.toLowerCase()));
  if (taken.length === 0) return null;
  return (
    <Caption1>
      {fill(taken.length === 1 ? words.renamed : words.renamedSeveral, {
        names: taken.map(({ name }) => `“${name}”`).join(', '),
      })}
    </Caption1>
  );
}
