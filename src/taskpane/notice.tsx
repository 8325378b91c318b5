import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

interface Props {
  readonly intent: 'info' | 'warning' | 'error';
  readonly title: string;
  readonly text: string;
}

/** A title, and on a line of its own a text, that stand where the content would be. */
export function Notice({ intent, title, text }: Props) {
  return (
    <MessageBar intent={intent} layout="multiline" role="status">
      <MessageBarBody>
        <div>
          <MessageBarTitle>{title}</MessageBarTitle>
        </div>
        <div>{text}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
