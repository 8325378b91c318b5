import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../../scorecard/health/rule-codes';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '16px' },
  Error: { color: tokens.colorNeutralForeground1 },
  Warning: { color: tokens.colorStatusWarningForeground3 },
  Tip: { color: tokens.colorNeutralForeground2 },
});

/** Each has a sign inside, so that a warning is never taken for Amber. */
const ICONS = {
  Error: <ErrorCircleFilled />,
  Warning: <WarningFilled />,
  Tip: <InfoRegular />,
} as const;

interface Props {
  readonly severity: Severity;
  /** The word, or the count with it. */
  readonly text: string;
}

/** How grave a finding is, as icon and word. */
export function SeverityMark({ severity, text }: Props) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <span className={styles.icon} aria-hidden="true">
        {ICONS[severity]}
      </span>
      {text}
    </span>
  );
}
