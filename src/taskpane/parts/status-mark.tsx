import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { statusWord } from '../../look/status-word';
import type { StatusWords } from '../../scorecard/model/setup';
import type { Status } from '../../scorecard/model/status';
import { usePaneLook } from '../look/pane-look';
import { StatusShape } from './status-shape';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  pill: {
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

interface Props {
  readonly status: Status;
  readonly words: StatusWords;
  /** On a tint of its colour. */
  readonly pill?: boolean;
}

/** A status as shape, word and colour. */
export function StatusMark({ status, words, pill = false }: Props) {
  const { language, palette } = usePaneLook();
  const styles = useStyles();
  const { text, tint } = palette.status[status];
  return (
    <span
      className={mergeClasses(styles.mark, pill && styles.pill)}
      style={{ color: text, ...(pill && { backgroundColor: tint }) }}
    >
      <StatusShape status={status} />
      {statusWord(status, language, words)}
    </span>
  );
}
