import type { HostMessage } from '../../host/transport';
import { appContext, type AppFacts } from './app-context';
import { openChannel, type Channel } from './channel';
import { frameName, newConversation } from './conversation';
import { officeCalls, type OfficeHost } from './office-calls';

/** One loaded pane: the add-in's page in a frame, and the conversation with the Office.js in it. */
export interface Pane {
  readonly frame: HTMLIFrameElement;
  /** Messages to the object model in the pane: events and calls of custom functions. */
  sendMessages(messages: readonly HostMessage[]): void;
  /** Runs the function which the add-in associated with this name; resolves with its status once it has completed. */
  runCommand(name: string, controlId: string): Promise<number>;
  /** From now on another host answers, which the add-in is not told of. */
  serve(host: PaneHost): void;
  close(): void;
}

/** Who answers the add-in. */
export interface PaneHost extends Pick<OfficeHost, 'execute' | 'settings'> {
  readonly onFault: (call: string, fault: unknown) => void;
}

export interface PaneOptions {
  /** Address of the add-in's page. */
  readonly address: string;
  readonly title: string;
  readonly facts: Omit<AppFacts, 'conversation' | 'settings'>;
  readonly host: PaneHost;
}

function makeFrame(title: string, name: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.name = name;
  return frame;
}

/** As Office on the web writes a message: with the number of the event and whether it came from another computer. */
function entryOf({ category, type, targetId, message }: HostMessage): readonly unknown[] {
  return [category, type, targetId, message, 0, false];
}

class CommandRuns {
  private readonly running = new Map<string, (status: number) => void>();

  constructor(private readonly channel: () => Channel) {}

  run(name: string, controlId: string): Promise<number> {
    const id = crypto.randomUUID();
    const source = JSON.stringify({ source: { id: controlId } });
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      this.channel().fire('appCommandInvoked', { 0: id, 1: name, 2: source });
    });
  }

  complete(id: string, status: number): void {
    this.running.get(id)?.(status);
    this.running.delete(id);
  }
}

/** Opens the add-in's page in an element; the frame stands in it when this returns, the page loads afterwards. */
export function openPane(parent: Element, options: PaneOptions): Pane {
  const { address, title, facts } = options;
  let { host } = options;
  const conversation = newConversation();
  const frame = makeFrame(title, frameName(conversation, location.origin, facts.locale));
  const commands = new CommandRuns(() => channel);
  const channel = openChannel({
    frame,
    conversationId: conversation.id,
    paneOrigin: new URL(address).origin,
    onFault: (call, fault) => {
      host.onFault(call, fault);
    },
    onCall: officeCalls({
      execute: (body, envelope) => host.execute(body, envelope),
      settings: {
        read: () => host.settings.read(),
        save: (settings) => {
          host.settings.save(settings);
        },
      },
      appContext: () => appContext({ ...facts, conversation, settings: host.settings.read() }),
      onCommandCompleted: (id, status) => {
        commands.complete(id, status);
      },
    }),
  });
  frame.src = address;
  parent.append(frame);
  return {
    frame,
    sendMessages: (messages) => {
      channel.fire('richApiMessage', { ArrayData: messages.map(entryOf) });
    },
    runCommand: (name, controlId) => commands.run(name, controlId),
    serve: (other) => {
      host = other;
    },
    close: () => {
      channel.close();
      frame.remove();
    },
  };
}
