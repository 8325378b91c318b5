import { useRef } from 'react';
import { Button, Caption1 } from '@fluentui/react-components';
import { usePaneLook } from '../../../look/pane-look';

/** Opens a review that came back as a file. */
export function ReviewFileButton({ open }: { readonly open: (file: File) => Promise<void> }) {
  const words = usePaneLook().texts.collecting;
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <div>
        <Button
          onClick={() => {
            field.current?.click();
          }}
        >
          {words.choose}
        </Button>
        <input
          ref={field}
          type="file"
          accept=".xlsx,.xlsm"
          aria-label={words.choose}
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file can be chosen again.
            if (file) void open(file).then(() => (currentTarget.value = ''));
          }}
        />
      </div>
      <Caption1>{words.chooseHint}</Caption1>
    </>
  );
}
