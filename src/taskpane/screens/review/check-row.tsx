import { Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { usePaneLook } from '../../look/pane-look';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { fontSize: '18px', lineHeight: '20px' },
  texts: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One thing that should be done before a review. */
export interface Check {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly isReady: boolean;
  readonly label: string;
  readonly open: () => void;
}

export function CheckRow({
  check: { title, text, isReady, label, open },
}: {
  readonly check: Check;
}) {
  const words = usePaneLook().texts.monthlyReview;
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.icon} role="img" aria-label={isReady ? words.isReady : words.isOpen}>
        {isReady ? <CheckmarkCircleRegular /> : <WarningRegular />}
      </span>
      <span className={styles.texts}>
        <Text>{title}</Text>
        <Caption1 className={styles.quiet}>{text}</Caption1>
      </span>
      <Link as="button" aria-label={`${label}: ${title}`} onClick={open}>
        {label}
      </Link>
    </div>
  );
}
