import type { OutgoingEvent } from '../events/event-registry';
import type { HostMessage } from './transport';

/** Numbers of the client library: categories and types of messages. */
const CUSTOM_FUNCTIONS = 1;
const INVOCATION = 1000;
const CANCELLATION = 1001;
const EVENTS = 65_536;
const VISIBILITY_CHANGED = 65_539;

export function eventMessage({ number: type, targetId, message }: OutgoingEvent): HostMessage {
  return { category: EVENTS, type, targetId, message };
}

/** The pane is shown, or hidden. */
export function visibilityMessage(isVisible: boolean): HostMessage {
  const message = JSON.stringify({ visibility: isVisible ? 'Visible' : 'Hidden' });
  return { category: EVENTS, type: VISIBILITY_CHANGED, targetId: '', message };
}

/** A call of a custom function. */
export function invocationMessage({ message }: { readonly message: string }): HostMessage {
  return { category: CUSTOM_FUNCTIONS, type: INVOCATION, targetId: '', message };
}

/** Nobody wants the result of a call any more. */
export function cancellationMessage(invocationId: number): HostMessage {
  const message = JSON.stringify({ invocationId });
  return { category: CUSTOM_FUNCTIONS, type: CANCELLATION, targetId: '', message };
}
