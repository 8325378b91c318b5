import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from '../store';
import type { Workbench } from '../workbench';
import { BehaviourGroup } from './behaviour-group';
import { CertificateDialog } from './certificate-dialog';
import { FaultGroup } from './fault-group';
import { NoticeDialog } from './notice-dialog';
import { PaneCard } from './pane-card';
import { Ribbon } from './ribbon';
import { SaveDialog } from './save-dialog';
import { Splitter } from './splitter';
import { StatusBar } from './status-bar';
import { TitleBar } from './title-bar';
import { UnsupportedPanel } from './unsupported-panel';
import { useRegionKeys } from './use-region-keys';
import { WorkbenchTab } from './workbench-tab';

interface WindowProps {
  readonly workbench: Workbench;
  /** Whether the browser accepts the certificate without asking. */
  readonly isTrusted: boolean;
  /** Called once, when there is a place for the workbook. */
  readonly onOpen: () => void;
}

/** Excel opens a pane this wide. */
const PANE_WIDTH = 350;
const PANE_WIDTHS = { least: 240, most: 900 };

type Shown = 'certificate' | 'save';

export function Window({ workbench, isTrusted, onOpen }: WindowProps) {
  const state = useStore(workbench.state);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH);
  const [isUnsupportedShown, showUnsupported] = useState(false);
  const [dialog, show] = useState<Shown>();
  useEffect(() => {
    if (!grid.current || !pane.current) return;
    workbench.settleIn({ grid: grid.current, pane: pane.current });
    onOpen();
  }, [workbench, onOpen]);

  const focusGrid = useCallback(() => {
    workbench.focusGrid();
  }, [workbench]);
  useRegionKeys(focusGrid);

  const { manifest } = workbench.addIn;
  const closeDialog = () => {
    show(undefined);
  };
  const save = () => {
    closeDialog();
    workbench.download();
  };
  const saveOrAsk = () => {
    if (workbench.lostInCopy().length === 0) save();
    else show('save');
  };
  const open = () => {
    void workbench.openChosenFile();
  };
  const toggleUnsupported = () => {
    showUnsupported(!isUnsupportedShown);
  };

  return (
    <div className="window">
      <TitleBar
        bookName={state.bookName}
        iconAddress="add-in/assets/bsc-32.png"
        onOpen={open}
        onSave={saveOrAsk}
      />
      <Ribbon
        tabs={manifest.ribbon}
        folder="add-in/"
        off={state.controlsOff}
        onPress={({ id, action }) => {
          void workbench.press(id, action);
        }}
        ownTab={{
          id: 'workbench',
          label: 'Workbench',
          content: (
            <WorkbenchTab
              onOpen={open}
              onSave={saveOrAsk}
              onReload={() => {
                workbench.reloadAddIn();
              }}
              onShowPane={() => {
                workbench.showPane();
              }}
              onShowUnsupported={toggleUnsupported}
              behaviour={
                <BehaviourGroup
                  behaviour={state.behaviour}
                  onChange={(change) => {
                    workbench.behave(change);
                  }}
                />
              }
              faults={
                <FaultGroup
                  faults={state.faults}
                  onChange={(change) => {
                    workbench.setFaults(change);
                  }}
                />
              }
            />
          ),
        }}
      />
      <main className="work-area">
        <div className="left-side">
          <div ref={grid} className="grid-card card">
            {state.phase === 'opening' && <div className="opening">Opening {state.bookName}…</div>}
          </div>
          {isUnsupportedShown && (
            <UnsupportedPanel unsupported={state.unsupported} onClose={toggleUnsupported} />
          )}
        </div>
        {state.isPaneShown && (
          <Splitter
            label="Width of the pane"
            width={paneWidth}
            {...PANE_WIDTHS}
            onChange={setPaneWidth}
          />
        )}
        <PaneCard
          title={manifest.name}
          width={paneWidth}
          isShown={state.isPaneShown}
          host={pane}
          onClose={() => {
            workbench.hidePane();
          }}
        />
      </main>
      <StatusBar
        state={state}
        isTrusted={isTrusted}
        onShowUnsupported={toggleUnsupported}
        onShowCertificate={() => {
          show('certificate');
        }}
      />
      {dialog === 'certificate' && <CertificateDialog onClose={closeDialog} />}
      {state.notice !== undefined && (
        <NoticeDialog
          notice={state.notice}
          onClose={() => {
            workbench.state.change({ notice: undefined });
          }}
        />
      )}
      {dialog === 'save' && (
        <SaveDialog lost={workbench.lostInCopy()} onSave={save} onClose={closeDialog} />
      )}
    </div>
  );
}
