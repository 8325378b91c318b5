import type { RefObject } from 'react';
import { CloseIcon } from './icons';

interface PaneCardProps {
  readonly title: string;
  readonly width: number;
  readonly isShown: boolean;
  /** Where the frame with the add-in's page is put. */
  readonly host: RefObject<HTMLDivElement>;
  readonly onClose: () => void;
}

/** The add-in's pane. Closed it is only out of sight: the page in it goes on running the custom functions, as in Excel. */
export function PaneCard({ title, width, isShown, host, onClose }: PaneCardProps) {
  return (
    <aside className="pane-card card" aria-label={title} hidden={!isShown} style={{ width }}>
      <div className="pane-head">
        <h2>{title}</h2>
        <button
          type="button"
          className="button button-icon-only"
          aria-label="Close the pane"
          onClick={onClose}
        >
          <CloseIcon size={16} />
        </button>
      </div>
      <div ref={host} className="pane-host" />
    </aside>
  );
}
