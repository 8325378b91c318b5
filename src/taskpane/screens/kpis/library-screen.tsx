import { useState } from 'react';
import { Caption1, Link, SearchBox, Text, makeStyles } from '@fluentui/react-components';
import { findLibraryKpis, type LibraryFilter } from '../../../library/find-library-kpis';
import { FUNCTION_GROUPS } from '../../../library/function-group';
import { STANDARD_PERSPECTIVES, type LibraryKpi } from '../../../library/library-kpi';
import { libraryKpiNamed } from '../../../library/library-kpi-named';
import { pairsOf } from '../../../library/pairs-of';
import { standardPerspective } from '../../../library/standard-perspective';
import { fill } from '../../../strings/fill';
import type { ScreenParameters } from '../../frame/route';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { Hint } from '../../parts/hint';
import { RowList } from '../../parts/row-list';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { choicesOf } from './form/choices-of';
import { LibraryDetails } from './library/library-details';
import { LibraryRow } from './library/library-row';
import { useAdding } from './library/use-adding';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: '8px' },
  search: { maxWidth: 'none' },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px' },
});

/** KPIs to choose from, found by name, function and perspective. */
export function LibraryScreen({ objective, perspective, text = '' }: ScreenParameters['library']) {
  const { texts, language } = usePaneLook();
  const words = texts.kpis;
  const styles = useStyles();
  const { read } = useWorkspace();
  const { scorecard } = read;
  const [search, setSearch] = useState(text);
  const [filter, setFilter] = useState<LibraryFilter>(() => ({
    perspective: standardPerspective(
      scorecard.perspectives.find(({ id }) => id === perspective)?.name,
    ),
  }));
  const [openId, setOpenId] = useState<string>();
  const [added, setAdded] = useState<LibraryKpi>();
  const add = useAdding();
  const usedAs = new Map(scorecard.kpis.map((kpi) => [libraryKpiNamed(kpi.name)?.id, kpi.id]));
  const found = findLibraryKpis(search, filter);
  const addTo = async (kpi: LibraryKpi, to: string | undefined): Promise<void> => {
    if (await add(kpi, to)) setAdded(kpi);
  };
  const pair = added && pairsOf(added).find(({ id }) => !usedAs.has(id));
  return (
    <Screen title={texts.screens.library}>
      <div className={styles.filters} role="search">
        <SearchBox
          className={styles.search}
          aria-label={words.searchLibrary}
          placeholder={words.searchLibrary}
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
          }}
        />
        <LibraryChoices filter={filter} change={setFilter} />
      </div>
      <Caption1 role="status">{fill(words.libraryCount, { count: found.length })}</Caption1>
      {pair && (
        <Hint kind="info">
          {fill(words.pairOffer, { name: pair.name[language] })}{' '}
          <Link
            as="button"
            inline
            onClick={() => {
              setSearch(pair.name[language]);
              setFilter({});
              setOpenId(pair.id);
            }}
          >
            {words.addPair}
          </Link>
        </Hint>
      )}
      {found.length === 0 && <Text>{fill(words.noMatch, { text: search.trim() })}</Text>}
      <RowList items={found} keyOf={({ id }) => id}>
        {(kpi) => (
          <>
            <LibraryRow
              kpi={kpi}
              usedAs={usedAs.get(kpi.id)}
              isOpen={openId === kpi.id}
              toggle={() => {
                setOpenId(openId === kpi.id ? undefined : kpi.id);
              }}
            />
            {openId === kpi.id && (
              <LibraryDetails
                kpi={kpi}
                objectives={scorecard.objectives}
                chosen={scorecard.objectives.find(({ id }) => id === objective)}
                add={(to) => void addTo(kpi, to)}
              />
            )}
          </>
        )}
      </RowList>
    </Screen>
  );
}

interface ChoicesProps {
  readonly filter: LibraryFilter;
  readonly change: (filter: LibraryFilter) => void;
}

function LibraryChoices({ filter, change }: ChoicesProps) {
  const { kpis: words, kpiWords } = usePaneLook().texts;
  const styles = useStyles();
  return (
    <div className={styles.choices}>
      <ChoiceField
        label={words.function}
        isLook
        value={filter.group}
        none={words.all}
        choices={choicesOf(FUNCTION_GROUPS, kpiWords.group)}
        change={(group) => {
          change({ ...filter, group });
        }}
      />
      <ChoiceField
        label={words.perspective}
        isLook
        value={filter.perspective}
        none={words.all}
        choices={choicesOf(STANDARD_PERSPECTIVES, kpiWords.perspective)}
        change={(perspective) => {
          change({ ...filter, perspective });
        }}
      />
    </div>
  );
}
