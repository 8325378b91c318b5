import { Dialog } from './dialog';

interface SaveDialogProps {
  readonly lost: readonly string[];
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Asked before a copy is written that would lack something of the opened file. */
export function SaveDialog({ lost, onSave, onClose }: SaveDialogProps) {
  return (
    <Dialog
      title="The copy will lack something"
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button button-primary" onClick={onSave}>
            Save the copy
          </button>
          <button type="button" className="button button-outlined" onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      <p>The workbench cannot keep these parts of the file. The file you opened stays as it is.</p>
      <ul>
        {lost.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </Dialog>
  );
}
