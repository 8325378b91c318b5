import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { Notice } from '../notice';
import { PlainPage } from '../parts/plain-page';

interface Props {
  /** Excel's own version, such as 16.0.4266.1001. */
  readonly version: string;
  readonly isIpad: boolean;
}

/** What stands in the place of the pane in an Excel in which it cannot work. */
export function UnsupportedPage({ version, isIpad }: Props) {
  const { conditions: texts } = usePaneLook().texts;
  const text = fill(texts.unsupported, { version });
  return (
    <PlainPage>
      <Notice
        intent="info"
        title={texts.unsupportedTitle}
        text={isIpad ? texts.unsupportedOnIpad : text}
      />
    </PlainPage>
  );
}
