import type { MouseEvent, ReactNode } from 'react';
import { Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ROW } from '../frame/use-navigation';
import { HeardAs } from './heard-as';
import { useScrolledTo } from './use-scrolled-to';
import { rowLook } from './row-look';

const useStyles = makeStyles({
  row: {
    ...rowLook,
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    padding: '6px 0',
  },
  selected: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, paddingInlineStart: '8px' },
  texts: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  end: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** Finds the row again when the screen is returned to. */
  readonly rowKey: string;
  readonly name: string;
  /** What a screen reader says; the name and the text when it is absent. */
  readonly label?: string;
  /** Second line, in small. */
  readonly text?: string | undefined;
  /** Before the name, such as a status shape or a swatch. */
  readonly start?: ReactNode;
  /** At the right end, such as a figure. */
  readonly end?: ReactNode;
  readonly isSelected?: boolean;
  /** Brought into view when it becomes the selected one. */
  readonly isFollowed?: boolean;
  /** Shows the whole text, on as many lines as it takes. */
  readonly isTextWhole?: boolean;
  readonly open: (event: MouseEvent) => void;
}

/** A row of a list that opens what it names. */
export function ListRow({
  rowKey,
  name,
  label,
  text,
  start,
  end,
  isSelected = false,
  isFollowed = false,
  isTextWhole = false,
  open,
}: Props) {
  const styles = useStyles();
  const row = useScrolledTo<HTMLButtonElement>(isFollowed && isSelected);
  const seen = (
    <>
      {start}
      <span className={styles.texts}>
        <Text className={styles.name}>{name}</Text>
        {text !== undefined && text !== '' && (
          <Caption1 className={mergeClasses(!isTextWhole && styles.cut, styles.quiet)}>
            {text}
          </Caption1>
        )}
      </span>
      {end !== undefined && <span className={styles.end}>{end}</span>}
    </>
  );
  return (
    <button
      ref={row}
      type="button"
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      aria-current={isSelected ? 'true' : undefined}
      onClick={open}
      {...{ [ROW]: rowKey }}
    >
      {label === undefined ? seen : <HeardAs text={label}>{seen}</HeardAs>}
    </button>
  );
}
