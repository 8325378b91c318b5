import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { Button, Spinner } from '@fluentui/react-components';
import type { OpenWorkbook } from '../excel/open-workbook';
import { EMPTY_SCORECARD } from '../scorecard/model/scorecard';
import type { Host } from './host';
import { usePaneLook } from './look/pane-look';
import { Notice } from './notice';
import { OpenScorecard } from './open-scorecard';
import { faultSentence } from './outcome-sentence';
import { PlainPage } from './parts/plain-page';
import { BrokenWrite } from './screens/broken-write';
import { StartScreen } from './screens/start/start-screen';
import { ScorecardStore } from './store/scorecard-store';

interface Props {
  readonly workbook: OpenWorkbook;
  readonly host: Host;
}

/** What the pane shows of the open workbook, whatever state that is in. */
export function ScorecardView({ workbook, host }: Props) {
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
      return (
        <PlainPage>
          <Spinner size="small" label={states.reading} />
        </PlainPage>
      );
    case 'none':
      return (
        <PlainPage>
          <StartScreen
            read={state.read}
            version={host.version}
            create={(mine) => store.save({ base: EMPTY_SCORECARD, mine })}
          />
        </PlainPage>
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
          <OpenScorecard {...{ host, workbook, store }} read={state.read} />
        </>
      );
    case 'broken':
      return (
        <PlainPage>
          <BrokenWrite workbook={workbook} readAgain={readAgain} />
        </PlainPage>
      );
    case 'unreadable':
      return (
        <PlainPage>
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
        </PlainPage>
      );
  }
}
