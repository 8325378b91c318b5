import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { Button, Spinner } from '@fluentui/react-components';
import type { OpenWorkbook } from '../excel/open-workbook';
import { EMPTY_SCORECARD } from '../scorecard/model/scorecard';
import { usePaneLook } from './look/pane-look';
import { Notice } from './notice';
import { OpenScorecard } from './open-scorecard';
import { faultSentence } from './outcome-sentence';
import { BrokenWrite } from './screens/broken-write';
import { StartScreen } from './screens/start/start-screen';
import { ScorecardStore } from './store/scorecard-store';

interface Props {
  readonly workbook: OpenWorkbook;
  readonly version: string;
}

/** What the pane shows of the open workbook, whatever state that is in. */
export function ScorecardView({ workbook, version }: Props) {
  const { states } = usePaneLook().texts;
  const store = useMemo(() => new ScorecardStore(workbook), [workbook]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => {
    void store.start();
    return () => void store.stop();
  }, [store]);
  const readAgain = () => store.refresh();
  switch (state.kind) {
    case 'reading':
      return <Spinner size="small" label={states.reading} />;
    case 'none':
      return (
        <StartScreen
          read={state.read}
          version={version}
          create={(mine) => store.save({ base: EMPTY_SCORECARD, mine })}
        />
      );
    case 'open':
      return (
        <>
          {state.fault && (
            <Notice
              intent="warning"
              title={states.stale}
              text={faultSentence(state.fault, states)}
            />
          )}
          <OpenScorecard read={state.read} show={(place) => void workbook.show(place)} />
        </>
      );
    case 'broken':
      return <BrokenWrite workbook={workbook} readAgain={readAgain} />;
    case 'unreadable':
      return (
        <>
          <Notice
            intent="warning"
            title={states.unreadable}
            text={faultSentence(state.fault, states)}
          />
          <div>
            <Button appearance="primary" onClick={() => void readAgain()}>
              {states.readAgain}
            </Button>
          </div>
        </>
      );
  }
}
