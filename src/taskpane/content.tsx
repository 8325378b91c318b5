import type { Dictionary } from '../strings/dictionary';
import type { Host } from './host';
import { Notice } from './notice';
import { Welcome } from './welcome';

interface Props {
  readonly host: Host;
  readonly texts: Dictionary['pane'];
}

/** What to show in the place where the page was opened. */
export function Content({ host, texts }: Props) {
  switch (host.place) {
    case 'excel':
      return <Welcome texts={texts} version={host.version} />;
    case 'browser':
      return <Notice intent="info" title={texts.outsideTitle} text={texts.outside} />;
    case 'unreachable':
      return <Notice intent="warning" title={texts.noOfficeTitle} text={texts.noOffice} />;
  }
}
