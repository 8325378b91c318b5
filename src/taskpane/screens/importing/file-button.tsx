import { useRef } from 'react';
import { Caption1 } from '@fluentui/react-components';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { SaveButton } from '../../parts/save-button';
import type { Importing } from './use-importing';
import { usePutFile } from './use-put-file';

/** The way of a .csv file into the workbook. */
export function FileButton({ importing }: { readonly importing: Importing }) {
  const words = usePaneLook().texts.importing.file;
  const { put, refusal } = usePutFile(importing);
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      {refusal !== undefined && <Hint kind="warning">{refusal}</Hint>}
      <div>
        <SaveButton
          onClick={() => {
            field.current?.click();
          }}
        >
          {words.choose}
        </SaveButton>
        <input
          ref={field}
          type="file"
          accept=".csv,.tsv,.txt"
          aria-label={words.choose}
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file can be chosen again.
            if (file) void put(file).then(() => (currentTarget.value = ''));
          }}
        />
      </div>
      <Caption1>{words.hint}</Caption1>
    </>
  );
}
