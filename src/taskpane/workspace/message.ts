/** What the pane says once, above the footer. The newest takes the place of an older one. */
export interface Message {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** For those who cannot see what has happened; on the screen it would be one word too many. */
  readonly isHeardOnly?: boolean;
  /** At most two, such as Undo. */
  readonly actions?: readonly MessageAction[];
  /** It is about what stands on the screen, and goes with it. */
  readonly isOfScreen?: true;
}

export interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}
