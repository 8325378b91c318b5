import { useMemo, useState } from 'react';
import { Text } from '@fluentui/react-components';
import { fill } from '../../../strings/fill';
import { ROW } from '../../frame/use-navigation';
import { DownloadLinks } from '../../downloads/download-links';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { usePreferences } from '../../preferences/use-preferences';
import { useWorkspace } from '../../workspace/workspace';
import { mapFacts } from '../../../map/map-facts';
import { MapHints } from './map-hints';
import { MapList } from './map-list';
import { MapView } from './map-view';
import { ObjectiveCard } from './objective-card';
import { useDrawing } from './use-drawing';
import { useMapActions } from './use-map-actions';
import { ViewSwitch } from './view-switch';

/** With more objectives than this the list comes first. */
const MOST_ON_MAP = 12;

/** The strategy map: objectives by perspective and what helps what, as a picture or as a list. */
export function StrategyMapScreen() {
  const { texts } = usePaneLook();
  const words = texts.map;
  const { read, facts: shown, unit, go } = useWorkspace();
  const { links } = read.scorecard;
  const facts = useMemo(
    () => mapFacts(shown.now, links, unit === undefined),
    [shown.now, links, unit],
  );
  const [{ mapView }, prefer] = usePreferences();
  const isLarge = facts.objectives.length > MOST_ON_MAP;
  const view = mapView === 'by size' ? (isLarge ? 'list' : 'map') : mapView;
  const [selection, setSelection] = useState<Selection>();
  const actions = useMapActions();
  const draw = useDrawing(facts);
  const title = texts.screens['strategy-map'];
  if (facts.objectives.length === 0) {
    return (
      <Screen
        title={title}
        primary={{
          label: words.addObjective,
          saves: true,
          run: () => {
            go({ screen: 'objective-form' });
          },
        }}
      >
        <Text>{words.none}</Text>
      </Screen>
    );
  }
  const select = (id: string, byKeyboard: boolean): void => {
    setSelection({ id, byKeyboard });
  };
  const selected = selection && facts.objectiveById.get(selection.id);
  const card = selected && (
    <ObjectiveCard
      result={selected}
      facts={facts}
      actions={actions}
      takesFocus={selection.byKeyboard}
      close={() => {
        setSelection(undefined);
        focusRow(selection.id);
      }}
    />
  );
  const viewSwitch = (
    <ViewSwitch
      view={view}
      choose={(chosen) => {
        prefer({ mapView: chosen });
      }}
    />
  );
  const common = { facts, settings: shown.now.settings, selected: selection?.id, select };
  const counts = { objectives: facts.objectives.length, links: facts.links.length };
  return (
    <Screen
      title={title}
      lead={fill(words.counts, counts)}
      primary={{
        label: words.addLink,
        saves: true,
        run: () => {
          actions.addLink(selection?.id);
        },
      }}
      others={[{ label: words.draw, saves: true, run: draw }]}
    >
      {facts.links.length === 0 && <Hint kind="info">{words.noLinks}</Hint>}
      {view === 'map' ? (
        <>
          <MapView
            {...common}
            viewSwitch={viewSwitch}
            addLink={actions.addLink}
            editLink={actions.editLink}
          />
          {card}
        </>
      ) : (
        <>
          {viewSwitch}
          <MapList {...common} actions={actions} card={card} />
        </>
      )}
      {facts.links.length > 0 && <MapHints facts={facts} actions={actions} />}
      <DownloadLinks what="map" />
    </Screen>
  );
}

/** The focus goes back to where the card was opened. */
function focusRow(id: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`[${ROW}]`)];
  rows.find((row) => row.getAttribute(ROW) === id)?.focus();
}

interface Selection {
  readonly id: string;
  readonly byKeyboard: boolean;
}
