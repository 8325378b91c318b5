import { useEffect, useRef } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { usePaneLook } from '../look/pane-look';
import type { OpenQuestion } from '../workspace/use-questions';

/** A question in front of the screen. Escape and the last button close it without doing anything. */
export default function QuestionDialog({ open }: { readonly open: OpenQuestion }) {
  const { states } = usePaneLook().texts;
  const { question, settle } = open;
  const { title, text, answers, isDestructive = false, wayOut = states.cancel } = question;
  const begins = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The dialog itself has put the focus on its first button, whatever that does.
    begins.current?.focus();
  }, []);
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open: isOpen }) => {
        if (!isOpen) settle();
      }}
    >
      <DialogSurface
        onKeyDown={({ key }) => {
          if (key === 'Escape') settle();
        }}
      >
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions fluid>
            {answers.map(({ answer, label }, index) => (
              <Button
                key={answer}
                appearance={index === 0 ? 'primary' : 'secondary'}
                ref={index === 0 && !isDestructive ? begins : undefined}
                onClick={() => {
                  settle(answer);
                }}
              >
                {label}
              </Button>
            ))}
            <Button
              ref={isDestructive ? begins : undefined}
              onClick={() => {
                settle();
              }}
            >
              {wayOut}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
