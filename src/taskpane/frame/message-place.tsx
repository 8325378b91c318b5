import { useEffect } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { usePaneLook } from '../look/pane-look';
import { useFrameState } from './frame-state';

/** The one message above the footer. */
export function MessagePlace() {
  const { texts } = usePaneLook();
  const { message, dismiss, hold } = useFrameState();
  const keep = () => {
    hold(true);
  };
  const release = () => {
    hold(false);
  };
  // The screen takes this place away with it, whoever is on it.
  useEffect(
    () => () => {
      hold(false);
    },
    [hold],
  );
  return (
    <div onMouseEnter={keep} onMouseLeave={release} onFocus={keep} onBlur={release}>
      {message && (
        <MessageBar intent={message.intent} layout="multiline">
          <MessageBarBody>{message.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={texts.states.dismiss}
                onClick={dismiss}
              />
            }
          >
            {message.actions?.map(({ label, run }) => (
              <Button
                key={label}
                size="small"
                onClick={() => {
                  dismiss();
                  run();
                }}
              >
                {label}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
