/** What one load of the pane is known by. Office.js keeps settings under these names, so each load has its own. */
export interface Conversation {
  readonly id: string;
  readonly controlId: string;
  readonly correlationId: string;
}

export function newConversation(): Conversation {
  const id = crypto.randomUUID();
  return { id: `conversation-${id}`, controlId: `control-${id}`, correlationId: `load-${id}` };
}

/** One page for pane and functions (1), and custom functions run in it (2). */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/**
 * The name of the frame, from which Office.js learns which host it is in and how to reach it. It has to be set before
 * the frame is inserted: afterwards the page inside sees none and takes itself for an ordinary page.
 */
export function frameName(conversation: Conversation, hostOrigin: string, locale: string): string {
  const { id, controlId, correlationId } = conversation;
  const flags = SHARED_RUNTIME_WITH_FUNCTIONS;
  return JSON.stringify({
    baseFrameName: `_xdm_0_${id}`,
    hostInfo: `Excel|Web|16.01|${locale}|${correlationId}|||${flags}`,
    xdmInfo: `${id}|${controlId}|${hostOrigin}`,
    serializerVersion: 1,
    flights: '[]',
  });
}
