import { Caption1 } from '@fluentui/react-components';
import type { WorkbookRead } from '../../../excel/read-workbook';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import type { Beginnings } from './beginning';

interface Props {
  readonly read: WorkbookRead;
  readonly beginnings: Beginnings;
}

/** Says before anything is written which of the new sheets cannot have their own names. */
export function RenamedSheets({ read, beginnings }: Props) {
  const words = usePaneLook().texts.start;
  const wanted = new Set(
    [...beginnings.sample.sheets, ...beginnings.empty.sheets].map((name) => name.toLowerCase()),
  );
  const taken = read.sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
  if (taken.length === 0) return null;
  const names = taken.map(({ name }) => `“${name}”`).join(', ');
  return (
    <Caption1>
      {fill(taken.length === 1 ? words.renamed : words.renamedSeveral, { names })}
    </Caption1>
  );
}
