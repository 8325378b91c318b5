import { Button } from '@fluentui/react-components';
import type { Dictionary } from '../strings/dictionary';
import { Notice } from './notice';

interface Props {
  readonly texts: Dictionary['pane'];
  readonly reload: () => void;
}

/** Stands in for a screen that could not be drawn. */
export function Fault({ texts, reload }: Props) {
  return (
    <>
      <Notice intent="error" title={texts.errorTitle} text={texts.error} />
      <div>
        <Button appearance="primary" onClick={reload}>
          {texts.reload}
        </Button>
      </div>
    </>
  );
}
