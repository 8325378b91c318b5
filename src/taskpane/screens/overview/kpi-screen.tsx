import { Link, Text } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { dateText } from '../../../look/date-text';
import { explain } from '../../../look/explain';
import { periodLabel } from '../../../look/period-label';
import { dueDateOf } from '../../../scorecard/entry/due-date';
import { frequencyOf } from '../../../scorecard/evaluation/evaluation-context';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { Screen, type FooterAction } from '../../parts/screen';
import { StatusMark } from '../../parts/status-mark';
import { useWorkspace } from '../../workspace/workspace';
import { ComparedSection } from './compared-section';
import { DefinitionSection } from './definition-section';
import { HistorySection } from './history-section';
import { KpiFacts } from './kpi-facts';
import { KpiPath } from './kpi-path';
import { NotShown } from './not-shown';
import { OverrideForm } from './override-form';
import { ShowInSheet } from './show-in-sheet';
import { UnexplainedHint } from './unexplained-hint';
import { WrittenSection } from './written-section';

interface Props {
  readonly id: string;
}

/** All about one KPI in the period that is looked at. */
export function KpiScreen({ id }: Props) {
  const { facts, read } = useWorkspace();
  const result = facts.now.kpiById.get(id);
  if (result) return <KpiDetail result={result} />;
  return <NotShown title={read.scorecard.kpis.find((kpi) => kpi.id === id)?.name ?? id} />;
}

function KpiDetail({ result }: { readonly result: KpiResult }) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.kpiDetail;
  const { facts, go } = useWorkspace();
  const { settings } = facts.now;
  const { kpi, status } = result;
  const [primary, ...others] = useFooter(result);
  // A status by hand stands beside one reading; a total of several has none.
  const isOneReading = frequencyOf(kpi, settings) === result.period.grain;
  const mayOverride = isOneReading && !result.carried && result.actual !== undefined;
  return (
    <Screen
      title={kpi.name}
      mark={<StatusMark status={status} words={settings.statusWords} pill />}
      primary={primary}
      others={others}
      aside={<ShowInSheet object={{ table: 'BSC_KPIs', id: kpi.id, field: 'name' }} />}
    >
      <KpiPath kpi={kpi} />
      <KpiFacts result={result} />
      <MissingHint result={result} />
      <Text>
        {explain(result, settings, language, separators)}{' '}
        <Link
          as="button"
          inline
          onClick={() => {
            go({ screen: 'help' });
          }}
        >
          {words.howScored}
        </Link>
      </Text>
      <UnexplainedHint result={result} />
      <HistorySection result={result} />
      <ComparedSection result={result} />
      <DefinitionSection result={result} />
      <WrittenSection result={result} />
      {mayOverride && (
        <OverrideForm key={`${result.period.grain}${result.period.ordinal}`} result={result} />
      )}
    </Screen>
  );
}

function MissingHint({ result }: { readonly result: KpiResult }) {
  const { texts, language } = usePaneLook();
  const words = texts.kpiDetail;
  const { read } = useWorkspace();
  const { kpi, status, period } = result;
  if (status !== 'No data') return null;
  return (
    <Hint kind="info">
      {fill(kpi.owner === undefined ? words.noActualUnowned : words.noActual, {
        period: periodLabel(period, language),
        owner: kpi.owner,
        day: dateText(dueDateOf(period, read.scorecard.setup), language),
      })}
    </Hint>
  );
}

/** What is most likely done next comes first: a figure is entered, a KPI off track explained, another one edited. */
function useFooter({ kpi, status }: KpiResult): [FooterAction, ...FooterAction[]] {
  const { kpiDetail: words, screens } = usePaneLook().texts;
  const { go } = useWorkspace();
  const edit: FooterAction = {
    label: words.editKpi,
    run: () => {
      go({ screen: 'kpi-form', id: kpi.id });
    },
  };
  if (status === 'No data') {
    const enter = () => {
      go({ screen: 'data', kpi: kpi.id });
    };
    return [{ label: words.enterValue, run: enter }, edit];
  }
  if (status !== 'Red' && status !== 'Amber') return [edit];
  const explainAndAct = () => {
    go({ screen: 'explain-and-act', kpi: kpi.id });
  };
  return [{ label: screens['explain-and-act'], icon: <EditRegular />, run: explainAndAct }, edit];
}
