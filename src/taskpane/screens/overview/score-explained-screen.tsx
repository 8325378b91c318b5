import { useMemo, useState } from 'react';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { formatNumber } from '../../../look/format-number';
import { formatScore } from '../../../look/format-score';
import { statusWord } from '../../../look/status-word';
import { usePaneLook, type PaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';
import { copyText } from '../../workspace/copy-text';
import { useWorkspace } from '../../workspace/workspace';
import type { Settings } from '../../../scorecard/evaluation/settings';
import { scoreLines, type ScoreLine } from './score-lines';
import { ScoreTable } from './score-table';
import { scoreText, type LineTexts } from './score-text';

/** With more KPIs than this they are shown on demand. */
const MOST_KPIS = 40;

/** How the score adds up, from the whole down to each KPI. */
export function ScoreExplainedScreen() {
  const look = usePaneLook();
  const { overview, screens, frame } = look.texts;
  const { facts, say } = useWorkspace();
  const { now } = facts;
  const [withKpis, setWithKpis] = useState(now.kpis.length <= MOST_KPIS);
  const lines = useMemo(() => {
    const whole = now.overall.unit?.name ?? frame.wholeScorecard;
    return scoreLines(now).map((line) => ({
      line,
      texts: textsOf(line, line.kind === 'whole' ? whole : line.name, now.settings, look),
    }));
  }, [now, look, frame]);
  const shown = withKpis ? lines : lines.filter(({ line }) => line.kind !== 'kpi');
  const heads = [
    overview.part,
    overview.share,
    overview.scoreShort,
    overview.points,
    look.texts.kpiDetail.status,
  ];
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(scoreText(heads, shown));
    say(
      isCopied
        ? { intent: 'success', text: overview.copied }
        : { intent: 'warning', text: overview.notCopied },
    );
  };
  const isWorst = now.settings.rollUp === 'Worst';
  return (
    <Screen
      title={screens['score-explained']}
      lead={isWorst ? overview.explainedWorst : overview.explainedLead}
      primary={{ label: overview.copy, icon: <CopyRegular />, run: () => void copy() }}
      others={[
        {
          label: withKpis ? overview.hideKpis : overview.showKpis,
          run: () => {
            setWithKpis(!withKpis);
          },
        },
      ]}
    >
      <ScoreTable heads={heads} lines={shown} />
    </Screen>
  );
}

function textsOf(
  line: ScoreLine,
  name: string,
  settings: Settings,
  { separators, language, texts }: PaneLook,
): LineTexts {
  const { share, points, score, status } = line;
  return {
    name,
    share: share === undefined ? '' : `${formatNumber(share, { decimals: 1, separators })}%`,
    score: score === undefined ? texts.overview.noScore : formatScore(score, settings, separators),
    points: points === undefined ? '' : formatNumber(points, { decimals: 2, separators }),
    status: statusWord(status, language, settings.statusWords),
  };
}
