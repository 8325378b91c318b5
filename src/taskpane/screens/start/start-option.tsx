import { ROW } from '../../frame/use-navigation';
import { Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  option: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    width: '100%',
    flexShrink: 0,
    padding: '10px 12px',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  recommended: { border: `2px solid ${tokens.colorBrandStroke1}`, padding: '9px 11px' },
  text: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** Finds the card again when the screen is returned to. */
  readonly rowKey: string;
  readonly name: string;
  readonly text: string;
  readonly isRecommended?: boolean;
  readonly isDisabled: boolean;
  readonly choose: () => void;
}

/** One way to begin. */
export function StartOption({
  rowKey,
  name,
  text,
  isRecommended = false,
  isDisabled,
  choose,
}: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.option, isRecommended && styles.recommended)}
      disabled={isDisabled}
      onClick={choose}
      {...{ [ROW]: rowKey }}
    >
      <Text weight="semibold">{name}</Text>
      <Caption1 className={isDisabled ? undefined : styles.text}>{text}</Caption1>
    </button>
  );
}
