import type { RibbonRequests } from '../commands/ribbon-requests';
import type { OpenWorkbook } from '../excel/open-workbook';
import { UnsupportedPage } from './conditions/unsupported-page';
import type { Host } from './host';
import { usePaneLook } from './look/pane-look';
import { Notice } from './notice';
import { PlainPage } from './parts/plain-page';
import { ScorecardView } from './scorecard-view';

interface Props {
  readonly host: Host;
  readonly workbook: OpenWorkbook;
  readonly requests: RibbonRequests;
}

/** What to show in the place where the page was opened. */
export function Content({ host, workbook, requests }: Props) {
  const { texts } = usePaneLook();
  switch (host.place) {
    case 'excel':
      return <ScorecardView {...{ workbook, host, requests }} />;
    case 'browser':
      return (
        <PlainPage>
          <Notice intent="info" title={texts.outsideTitle} text={texts.outside} />
        </PlainPage>
      );
    case 'too old':
      return (
        <UnsupportedPage version={host.excel?.version ?? ''} isIpad={host.excel?.isIpad === true} />
      );
    case 'unreachable':
      return (
        <PlainPage>
          <Notice intent="warning" title={texts.noOfficeTitle} text={texts.noOffice} />
        </PlainPage>
      );
  }
}
