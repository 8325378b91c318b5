import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingLine } from '../../../health/health-lines';
import type { Severity } from '../../../scorecard/health/rule-codes';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { SeverityMark } from './severity-mark';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '14px',
    rowGap: '4px',
  },
  pass: { marginInlineStart: 'auto', color: tokens.colorNeutralForeground3 },
});

const SEVERITIES = ['Error', 'Warning', 'Tip'] as const;

interface Props {
  readonly findings: readonly FindingLine[];
  /** How many rules pass, in words. */
  readonly pass: string;
}

/** How many findings of each severity there are. */
export function HealthCounts({ findings, pass }: Props) {
  const { health } = usePaneLook().texts;
  const styles = useStyles();
  const text = (severity: Severity): string => {
    const { length: count } = findings.filter((line) => line.severity === severity);
    const words = { Error: health.errors, Warning: health.warnings, Tip: health.tips };
    return fill(words[severity], { count });
  };
  return (
    <div className={styles.counts} role="group" aria-label={health.counts}>
      {SEVERITIES.map((severity) => (
        <SeverityMark key={severity} severity={severity} text={text(severity)} />
      ))}
      <Caption1 className={styles.pass}>{pass}</Caption1>
    </div>
  );
}
