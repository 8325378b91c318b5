import { useMemo, useState } from 'react';
import { Link } from '@fluentui/react-components';
import { pointsLost } from '../../../scorecard/evaluation/points-lost';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import type { Settings } from '../../../scorecard/evaluation/settings';
import type { Status } from '../../../scorecard/model/status';
import { statusWord } from '../../../look/status-word';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { actionCounts } from './action-counts';
import { KpiList } from './kpi-list';
import { COUNTED } from './status-counts';

interface Props {
  readonly kpis: readonly KpiResult[];
  /** Those that are listed instead of the ones off track. */
  readonly chosen?: ReadonlySet<Status>;
}

const NONE_CHOSEN: ReadonlySet<Status> = new Set();

/** The KPIs that are red, on demand the amber ones too; or those of the statuses that were chosen. */
export function KpisByStatus({ kpis, chosen = NONE_CHOSEN }: Props) {
  const { texts, language } = usePaneLook();
  const { overview } = texts;
  const { read, facts } = useWorkspace();
  const { settings } = facts.now;
  const [withAmber, setWithAmber] = useState(false);
  const openActions = useMemo(() => actionCounts(read.scorecard), [read]);
  const isChosen = chosen.size > 0;
  const wanted = useMemo(
    () => (isChosen ? chosen : new Set<Status>(withAmber ? ['Red', 'Amber'] : ['Red'])),
    [isChosen, chosen, withAmber],
  );
  const shown = useMemo(() => listed(kpis, wanted, settings), [kpis, wanted, settings]);
  const word = (status: Status): string => statusWord(status, language, settings.statusWords);
  const words = COUNTED.filter((status) => wanted.has(status)).map((status) =>
    isChosen ? word(status) : word(status).toLowerCase(),
  );
  const title = fill(isChosen ? overview.chosen : overview.offTrack, { status: words.join(', ') });
  return (
    <Section
      title={`${title} ${shown.length}`}
      aside={
        !isChosen && (
          <Link
            as="button"
            onClick={() => {
              setWithAmber(!withAmber);
            }}
          >
            {withAmber
              ? fill(overview.showOnly, { status: word('Red').toLowerCase() })
              : fill(overview.showToo, { status: word('Amber').toLowerCase() })}
          </Link>
        )
      }
    >
      <KpiList kpis={shown} openActions={openActions} isOfOneStatus={wanted.size === 1} />
    </Section>
  );
}

/** Reds first, and within a status those that cost the score most. */
function listed(
  kpis: readonly KpiResult[],
  wanted: ReadonlySet<Status>,
  settings: Settings,
): KpiResult[] {
  const order: readonly Status[] = ['Red', 'Amber', 'Green', 'No data', 'Not due', 'Not scored'];
  return kpis
    .filter(({ status }) => wanted.has(status))
    .map((result) => ({ result, lost: pointsLost(result, settings) ?? -1 }))
    .sort(
      (a, b) => order.indexOf(a.result.status) - order.indexOf(b.result.status) || b.lost - a.lost,
    )
    .map(({ result }) => result);
}
