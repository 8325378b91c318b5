import { useEffect, useState } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { usePaneLook } from '../look/pane-look';
import { useFrameState } from './frame-state';

/** How long a message stays that only confirms. */
const STAYS_MS = 8_000;

/** The one message above the footer. What only confirms goes by itself, unless somebody is on it. */
export function MessagePlace() {
  const { texts } = usePaneLook();
  const { message, dismiss } = useFrameState();
  const [isHeld, setHeld] = useState(false);
  const goes = message?.intent === 'success' && !isHeld;
  useEffect(() => {
    if (!goes) return;
    const timer = setTimeout(dismiss, STAYS_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [goes, message, dismiss]);
  const hold = () => {
    setHeld(true);
  };
  const release = () => {
    setHeld(false);
  };
  return (
    <div onMouseEnter={hold} onMouseLeave={release} onFocus={hold} onBlur={release}>
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
