import { useState } from 'react';
import {
  Button,
  Caption1,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import { scorecardOfUnit } from '../../../scorecard/cascade/scorecard-of-unit';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { LongList } from '../../parts/long-list';
import { Screen } from '../../parts/screen';
import { useLookOnly } from '../../workspace/use-look-only';
import { useWorkspace } from '../../workspace/workspace';
import { filterKpis, listedKpis, type KpiFilter } from './list/filter-kpis';
import { KpiFilters } from './list/kpi-filters';
import { KpiRow } from './list/kpi-row';

const useStyles = makeStyles({ start: { alignSelf: 'start' } });

const NOTHING: KpiFilter = { text: '' };

/** All KPIs of what is looked at, those out of use too. */
export function KpisScreen() {
  const { texts } = usePaneLook();
  const words = texts.kpis;
  const styles = useStyles();
  const { read, unit: unitId, facts, go } = useWorkspace();
  const [filter, setFilter] = useState(NOTHING);
  const unit = read.scorecard.units.find(({ id }) => id === unitId);
  const scorecard = unit ? scorecardOfUnit(read.scorecard, unit) : read.scorecard;
  const listed = listedKpis(scorecard, facts.now);
  const shown = filterKpis(listed, scorecard, filter);
  const { statusWords } = facts.now.settings;
  return (
    <Screen title={texts.screens.kpis} aside={<AddMenu />}>
      {listed.length === 0 ? (
        <>
          <Text>{words.empty}</Text>
          <Button
            className={styles.start}
            onClick={() => {
              go({ screen: 'import' });
            }}
          >
            {texts.screens.import}
          </Button>
        </>
      ) : (
        <>
          <KpiFilters
            scorecard={scorecard}
            listed={listed}
            statusWords={statusWords}
            filter={filter}
            change={setFilter}
          />
          <Caption1 role="status">
            {fill(words.counted, { shown: shown.length, count: listed.length })}
          </Caption1>
          {shown.length === 0 && (
            <div>
              <Text block>
                {filter.text.trim() === ''
                  ? words.noneOfThese
                  : fill(words.noMatch, { text: filter.text.trim() })}
              </Text>
              <Button
                size="small"
                onClick={() => {
                  setFilter(NOTHING);
                }}
              >
                {words.clear}
              </Button>
            </div>
          )}
          <LongList items={shown} keyOf={({ kpi }) => kpi.id}>
            {(each) => <KpiRow listed={each} statusWords={statusWords} />}
          </LongList>
        </>
      )}
    </Screen>
  );
}

/** The ways to new KPIs. */
function AddMenu() {
  const { kpis: words, screens } = usePaneLook().texts;
  const lookOnly = useLookOnly();
  const { go } = useWorkspace();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="primary"
          title={lookOnly}
          disabledFocusable={lookOnly !== undefined}
        >
          {words.add}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            onClick={() => {
              go({ screen: 'kpi-form' });
            }}
          >
            {words.addNew}
          </MenuItem>
          <MenuItem
            onClick={() => {
              go({ screen: 'library' });
            }}
          >
            {words.addFromLibrary}
          </MenuItem>
          <MenuItem
            onClick={() => {
              go({ screen: 'kpis-from-selection' });
            }}
          >
            {words.addFromSelection}
          </MenuItem>
          <MenuItem
            onClick={() => {
              go({ screen: 'import' });
            }}
          >
            {screens.import}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
