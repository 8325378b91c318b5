import { Select } from '@fluentui/react-components';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { FIELD } from './entry-field';
import type { LineActions } from './entry-line';
import type { EntryRow } from './entry-rows';
import type { Typed } from './typed';

interface Props {
  readonly row: EntryRow;
  readonly typed: Typed | undefined;
  readonly isReadOnly: boolean;
  readonly actions: LineActions;
}

/** A KPI that is reached or not. */
export function YesNoField({ row: { key, entry }, typed, isReadOnly, actions }: Props) {
  const { data } = usePaneLook().texts;
  const { kpi, reading } = entry;
  const known = reading?.actual === undefined ? '' : String(reading.actual);
  return (
    <Select
      size="small"
      select={{ [FIELD]: `${key} actual` } as object}
      aria-label={fill(data.actualOf, { name: kpi.name })}
      disabled={isReadOnly}
      value={typed?.actual ?? known}
      onChange={(_, { value }) => {
        actions.put(key, { actual: value });
      }}
    >
      <option value="" />
      <option value="1">{data.yes}</option>
      <option value="0">{data.no}</option>
    </Select>
  );
}
