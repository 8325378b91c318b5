import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { Button } from '@fluentui/react-components';
import type { RibbonRequests } from '../commands/ribbon-requests';
import type { OpenWorkbook } from '../excel/open-workbook';
import type { Host } from './host';
import { usePaneLook } from './look/pane-look';
import { Notice } from './notice';
import { OpenScorecard } from './open-scorecard';
import { faultSentence } from './outcome-sentence';
import { Loading } from './parts/loading';
import { PlainPage } from './parts/plain-page';
import { BrokenWrite } from './screens/broken-write';
import { ScorecardStore } from './store/scorecard-store';

interface Props {
  readonly workbook: OpenWorkbook;
  readonly host: Host;
  readonly requests: RibbonRequests;
}

/** What the pane shows of the open workbook, whatever state that is in. */
export function ScorecardView({ workbook, host, requests }: Props) {
  const { states } = usePaneLook().texts;
  const store = useMemo(() => new ScorecardStore(workbook), [workbook]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => {
    void store.start();
    return () => void store.stop();
  }, [store]);
  const hasScorecard = state.kind === 'open' ? true : state.kind === 'none' ? false : undefined;
  useEffect(() => {
    // An Excel that refuses leaves the buttons on; they lead to Start then.
    if (hasScorecard !== undefined) void workbook.offerInRibbon(hasScorecard);
  }, [workbook, hasScorecard]);
  const readAgain = () => store.refresh();
  switch (state.kind) {
    case 'reading':
      return <Loading />;
    case 'none':
    case 'open':
      return (
        <>
          {state.kind === 'open' && state.fault && (
            <Notice
              intent="warning"
              title={states.stale}
              text={faultSentence(state.fault, states)}
            />
          )}
          <OpenScorecard
            {...{ host, workbook, store }}
            read={state.read}
            requests={requests}
            hasScorecard={state.kind === 'open'}
          />
        </>
      );
    case 'broken':
      return (
        <PlainPage>
          <BrokenWrite
            workbook={workbook}
            record={state.read.scorecard.setup.writeInProgress ?? ''}
            readAgain={readAgain}
          />
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
