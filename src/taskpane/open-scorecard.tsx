import { useMemo, useState } from 'react';
import { Button, Text, Title3, makeStyles } from '@fluentui/react-components';
import type { WorkbookRead } from '../excel/read-workbook';
import type { SheetPlace } from '../excel/show-cell';
import { samePeriod, type Period } from '../scorecard/periods/period';
import { fill } from '../strings/fill';
import { placeOf } from '../tables/place-of';
import { ContextBar } from './frame/context-bar';
import { periodChoices } from './frame/period-choices';
import { unitChoices } from './frame/unit-choices';
import { usePaneLook } from './look/pane-look';
import { OverviewScreen } from './screens/overview/overview-screen';
import { sheetPlaceOf } from './sheet-place-of';

const useStyles = makeStyles({
  /** The title of the screen for those who hear it; the score says it to those who see it. */
  heard: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden' },
});

interface Props {
  readonly read: WorkbookRead;
  readonly show: (place: SheetPlace) => void;
}

/** The scorecard of a workbook: unit and period above, the screen below. */
export function OpenScorecard({ read, show }: Props) {
  const { texts } = usePaneLook();
  const styles = useStyles();
  const { scorecard } = read;
  const choices = useMemo(() => periodChoices(scorecard), [scorecard]);
  const units = useMemo(() => unitChoices(scorecard), [scorecard]);
  const [chosenPeriod, choosePeriod] = useState<Period>();
  const [chosenUnit, chooseUnit] = useState<string>();
  const { periods, current } = choices;
  const period = periods.find((each) => chosenPeriod && samePeriod(each, chosenPeriod)) ?? current;
  const unit = units.find((each) => each.unit.id === chosenUnit)?.unit.id;
  if (scorecard.kpis.length === 0) return <Nothing table="BSC_KPIs" read={read} show={show} />;
  if (period === undefined) return <Nothing table="BSC_Data" read={read} show={show} />;
  return (
    <>
      <h1 className={styles.heard}>{texts.overview.title}</h1>
      <ContextBar
        units={units}
        unit={unit}
        chooseUnit={chooseUnit}
        periods={periods}
        period={period}
        choosePeriod={choosePeriod}
      />
      <OverviewScreen read={read} period={period} unit={unit} show={show} />
    </>
  );
}

interface NothingProps extends Props {
  /** The table that has no row yet. */
  readonly table: 'BSC_KPIs' | 'BSC_Data';
}

/** A scorecard in which something is still missing, and where it goes. */
function Nothing({ table, read, show }: NothingProps) {
  const { overview } = usePaneLook().texts;
  const place = sheetPlaceOf(placeOf({ table, id: '' }, read.layout));
  const sheet = place?.sheet ?? table;
  return (
    <>
      <Title3 as="h1">{overview.title}</Title3>
      <Text>{fill(table === 'BSC_KPIs' ? overview.noKpis : overview.noPeriods, { sheet })}</Text>
      {place && (
        <div>
          <Button
            appearance="primary"
            onClick={() => {
              show(place);
            }}
          >
            {fill(overview.showSheet, { sheet })}
          </Button>
        </div>
      )}
    </>
  );
}
