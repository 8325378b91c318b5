import { useEffect, useRef, useState } from 'react';
import { useStore } from '../store';
import type { Workbench } from '../workbench';
import { CertificateDialog } from './certificate-dialog';
import { PaneCard } from './pane-card';
import { RefusedPanel } from './refused-panel';
import { Ribbon } from './ribbon';
import { SaveDialog } from './save-dialog';
import { Splitter } from './splitter';
import { StatusBar } from './status-bar';
import { TitleBar } from './title-bar';
import { WorkbenchTab } from './workbench-tab';

interface WindowProps {
  readonly workbench: Workbench;
}

/** Excel opens a pane this wide. */
const PANE_WIDTH = 350;
const PANE_WIDTHS = { least: 240, most: 900 };

type Shown = 'certificate' | 'save';

export function Window({ workbench }: WindowProps) {
  const state = useStore(workbench.state);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH);
  const [isRefusedShown, showRefused] = useState(false);
  const [dialog, show] = useState<Shown>();
  useEffect(() => {
    if (grid.current && pane.current)
      void workbench.settleIn({ grid: grid.current, pane: pane.current });
  }, [workbench]);

  const { addIn, isTrusted } = workbench.document;
  const closeDialog = () => {
    show(undefined);
  };
  const save = () => {
    closeDialog();
    workbench.download();
  };
  const saveOrAsk = () => {
    if (state.lost.length === 0) save();
    else show('save');
  };
  const open = () => {
    void workbench.openChosenFile();
  };
  const toggleRefused = () => {
    showRefused(!isRefusedShown);
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
        tabs={addIn.ribbon}
        folder="add-in/"
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
              onShowRefused={toggleRefused}
              faults={null}
            />
          ),
        }}
      />
      <main className="work-area">
        <div className="left-side">
          <div ref={grid} className="grid-card card">
            {state.phase === 'opening' && <div className="opening">Opening {state.bookName}…</div>}
          </div>
          {isRefusedShown && <RefusedPanel refused={state.refused} onClose={toggleRefused} />}
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
          title={addIn.name}
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
        onShowRefused={toggleRefused}
        onShowCertificate={() => {
          show('certificate');
        }}
      />
      {dialog === 'certificate' && <CertificateDialog onClose={closeDialog} />}
      {dialog === 'save' && <SaveDialog lost={state.lost} onSave={save} onClose={closeDialog} />}
    </div>
  );
}
