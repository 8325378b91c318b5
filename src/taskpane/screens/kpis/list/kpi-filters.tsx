import { SearchBox, makeStyles } from '@fluentui/react-components';
import { statusWord } from '../../../../look/status-word';
import type { Scorecard } from '../../../../scorecard/model/scorecard';
import type { StatusWords } from '../../../../scorecard/model/setup';
import { usePaneLook } from '../../../look/pane-look';
import { ChoiceField } from '../../../parts/form/choice-field';
import type { KpiFilter, ListedKpi, ListedStatus } from './filter-kpis';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: '8px' },
  search: { maxWidth: 'none' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    alignItems: 'end',
    gap: '8px',
  },
});

interface Props {
  readonly scorecard: Scorecard;
  readonly listed: readonly ListedKpi[];
  readonly statusWords: StatusWords;
  readonly filter: KpiFilter;
  readonly change: (filter: KpiFilter) => void;
}

/** What narrows the list down. */
export function KpiFilters({ scorecard, listed, statusWords, filter, change }: Props) {
  const { texts, language } = usePaneLook();
  const words = texts.kpis;
  const styles = useStyles();
  const owners = [
    ...new Set(listed.flatMap(({ kpi: { owner } }) => (owner ? [owner] : []))),
  ].sort();
  const statuses = [...new Set(listed.map(({ status }) => status))];
  const wordOf = (status: ListedStatus): string => {
    if (status === 'Retired') return words.retired;
    return status === 'Not yet' ? words.notYet : statusWord(status, language, statusWords);
  };
  return (
    <div className={styles.filters} role="search">
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={filter.text}
        onChange={(_, { value }) => {
          change({ ...filter, text: value });
        }}
      />
      <div className={styles.choices}>
        <ChoiceField
          label={words.perspective}
          isLook
          value={filter.perspective}
          none={words.all}
          choices={scorecard.perspectives.map(({ id, name }) => ({ value: id, label: name }))}
          change={(perspective) => {
            change({ ...filter, perspective });
          }}
        />
        <ChoiceField
          label={words.owner}
          isLook
          value={filter.owner}
          none={words.all}
          choices={owners.map((owner) => ({ value: owner, label: owner }))}
          change={(owner) => {
            change({ ...filter, owner });
          }}
        />
        <ChoiceField
          label={words.status}
          isLook
          value={filter.status}
          none={words.all}
          choices={statuses.map((status) => ({ value: status, label: wordOf(status) }))}
          change={(status) => {
            change({ ...filter, status });
          }}
        />
      </div>
    </div>
  );
}
