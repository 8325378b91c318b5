import { Dialog } from './dialog';

interface NoticeDialogProps {
  readonly notice: string;
  readonly onClose: () => void;
}

/** Says what went wrong and what to do. */
export function NoticeDialog({ notice, onClose }: NoticeDialogProps) {
  return (
    <Dialog
      title="That did not work"
      onClose={onClose}
      actions={
        <button type="button" className="button button-primary" onClick={onClose}>
          Close
        </button>
      }
    >
      <p>{notice}</p>
    </Dialog>
  );
}
