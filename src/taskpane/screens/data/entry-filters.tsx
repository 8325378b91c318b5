import { ToggleButton, makeStyles } from '@fluentui/react-components';
import { isEntered } from '../../../scorecard/entry/entry';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import type { EntryRow } from './entry-rows';

export const FILTERS = ['all', 'missing', 'typed', 'linked'] as const;

export type Filter = (typeof FILTERS)[number];

/** Which of the figures a filter lets through. */
export function isShown({ entry, formula }: EntryRow, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'missing':
      return !isEntered(entry);
    case 'typed':
      return isEntered(entry) && formula === undefined;
    case 'linked':
      return formula !== undefined;
  }
}

const useStyles = makeStyles({ filters: { display: 'contents' } });

interface Props {
  readonly rows: readonly EntryRow[];
  readonly filter: Filter;
  readonly choose: (filter: Filter) => void;
}

/** The kinds of figures, with how many there are of each. */
export function EntryFilters({ rows, filter, choose }: Props) {
  const { data } = usePaneLook().texts;
  const styles = useStyles();
  return (
    <div role="group" aria-label={data.filters} className={styles.filters}>
      {FILTERS.map((each) => (
        <ToggleButton
          key={each}
          size="small"
          shape="circular"
          checked={each === filter}
          onClick={() => {
            choose(each);
          }}
        >
          {fill(data[each], { count: rows.filter((row) => isShown(row, each)).length })}
        </ToggleButton>
      ))}
    </div>
  );
}
