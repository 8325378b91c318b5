import type { ReactNode } from 'react';
import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { formatPercent } from '../../../look/format-number';
import { frequencyOf } from '../../../scorecard/evaluation/evaluation-context';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { KpiLink } from './kpi-link';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(80px, 30%) minmax(0, 1fr)',
    gap: '4px 12px',
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** What the KPI means, where its figures come from, and how they are counted. */
export function DefinitionSection({ result }: { readonly result: KpiResult }) {
  const { kpiDetail: words } = usePaneLook().texts;
  const styles = useStyles();
  const { go } = useWorkspace();
  return (
    <Section
      title={words.definition}
      aside={
        <Link
          as="button"
          aria-label={words.editKpi}
          onClick={() => {
            go({ screen: 'kpi-form', id: result.kpi.id });
          }}
        >
          {words.edit}
        </Link>
      }
    >
      <dl className={styles.list}>
        {useLines(result).map(([name, value]) => (
          <Line key={name} name={name} value={value} />
        ))}
      </dl>
    </Section>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Caption1 className={styles.name}>{name}</Caption1>
      </dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

/** Only what is known has a line. */
function useLines({ kpi, rule, shareOfParent }: KpiResult): [string, ReactNode][] {
  const { texts, separators } = usePaneLook();
  const { settings } = useWorkspace().facts.now;
  const { kpiDetail: words, kpiWords } = texts;
  const share =
    shareOfParent !== undefined &&
    fill(words.shareText, { share: formatPercent(shareOfParent, { decimals: 0, separators }) });
  const counted = fill(words.countedText, {
    frequency: words.frequencies[frequencyOf(kpi, settings)],
    aggregation: kpiWords.aggregation[rule.aggregation],
  });
  const lines: [string, ReactNode][] = [
    [words.meaning, kpi.definition],
    [words.owner, kpi.owner],
    [words.source, kpi.dataSource],
    [words.counted, counted],
    [words.type, kpi.type && kpiWords.type[kpi.type]],
    [words.pairedWith, kpi.pairedWith !== undefined && <KpiLink id={kpi.pairedWith} />],
    [words.partOf, kpi.partOf !== undefined && <KpiLink id={kpi.partOf} />],
    [words.share, share],
    [words.status, kpi.critical === true && words.critical],
  ];
  return lines.filter(([, value]) => value !== undefined && value !== false && value !== '');
}
