import type { SentSoFar, WorkbenchState } from '../workbench-state';
import { RecordIcon, ShieldIcon } from './icons';

interface StatusBarProps {
  readonly state: WorkbenchState;
  readonly isTrusted: boolean;
  readonly onShowUnsupported: () => void;
  readonly onShowCertificate: () => void;
}

const BYTES_PER_KILOBYTE = 1_000;

function sentSoFar({ syncs, bytes }: SentSoFar): string {
  const kilobytes = (bytes / BYTES_PER_KILOBYTE).toFixed(bytes < 10_000 ? 1 : 0);
  return `${syncs} ${syncs === 1 ? 'sync' : 'syncs'}, ${kilobytes} kB`;
}

function progress({ phase, isAddInReady, isEditingCell }: WorkbenchState): string {
  if (phase === 'opening') return 'Opening the workbook…';
  if (phase === 'failed') return 'No workbook is open';
  if (isEditingCell) return 'Editing: requests of the add-in are refused';
  return isAddInReady ? 'Ready' : 'The add-in is starting…';
}

export function StatusBar({
  state,
  isTrusted,
  onShowUnsupported,
  onShowCertificate,
}: StatusBarProps) {
  return (
    <footer className="status-bar">
      <span role="status">{progress(state)}</span>
      {state.errorInCell !== undefined && <strong>{state.errorInCell}</strong>}
      <span className="not-excel quiet">
        This is not Excel: another spreadsheet stands in for it, and what it answers is our reading
        of Excel.
      </span>
      {!isTrusted && (
        <button type="button" className="button" onClick={onShowCertificate}>
          <ShieldIcon size={16} />
          Certificate not trusted
        </button>
      )}
      <span title="Batches that the add-in sent since the workbook was opened, and their size">
        {sentSoFar(state.sent)}
      </span>
      <button type="button" className="button" onClick={onShowUnsupported}>
        <RecordIcon size={16} />
        Unsupported members: {state.unsupported.length}
      </button>
    </footer>
  );
}
