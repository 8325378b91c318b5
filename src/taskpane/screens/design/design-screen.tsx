import { KPI_LIBRARY } from '../../../library/kpi-library';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { fill } from '../../../strings/fill';
import type { ScreenName } from '../../frame/route';
import { usePaneLook, type PaneLook } from '../../look/pane-look';
import { ListRow } from '../../parts/list-row';
import { RowList } from '../../parts/row-list';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';

interface Place {
  readonly screen: Extract<
    ScreenName,
    | 'strategy'
    | 'perspectives'
    | 'objectives'
    | 'strategy-map'
    | 'kpis'
    | 'cascade'
    | 'swot'
    | 'initiatives'
    | 'library'
  >;
  readonly end: string;
}

/** What the scorecard is made of, and how much of each there is. */
export function DesignScreen() {
  const { texts } = usePaneLook();
  const { read, go } = useWorkspace();
  return (
    <Screen title={texts.screens.design}>
      <RowList items={placesIn(read.scorecard, texts.design)} keyOf={({ screen }) => screen}>
        {({ screen, end }) => (
          <ListRow
            rowKey={screen}
            name={texts.screens[screen]}
            end={end}
            open={() => {
              go({ screen });
            }}
          />
        )}
      </RowList>
    </Screen>
  );
}

function placesIn(scorecard: Scorecard, words: PaneLook['texts']['design']): readonly Place[] {
  const { setup, links, units } = scorecard;
  const linksText = fill(words.links, { count: links.length });
  const unitsText =
    units.length <= 1 ? words.oneLevel : fill(words.levels, { count: units.length });
  return [
    { screen: 'strategy', end: setup.vision === undefined ? words.notWritten : words.written },
    { screen: 'perspectives', end: String(scorecard.perspectives.length) },
    { screen: 'objectives', end: String(scorecard.objectives.length) },
    { screen: 'strategy-map', end: linksText },
    { screen: 'kpis', end: String(scorecard.kpis.length) },
    { screen: 'cascade', end: unitsText },
    { screen: 'swot', end: String(scorecard.swot.length) },
    { screen: 'initiatives', end: String(scorecard.initiatives.length) },
    { screen: 'library', end: fill(words.libraryCount, { count: KPI_LIBRARY.length }) },
  ];
}
