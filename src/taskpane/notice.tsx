import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

interface Props {
  readonly intent: 'info' | 'warning' | 'error';
  readonly title: string;
  readonly text: string;
}

/** One sentence that stands where the content would be. */
export function Notice({ intent, title, text }: Props) {
  return (
    <MessageBar intent={intent} layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {text}
      </MessageBarBody>
    </MessageBar>
  );
}
