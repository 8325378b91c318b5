import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import { fill } from '../../../strings/fill';
import { ROW } from '../../frame/use-navigation';
import { usePaneLook } from '../../look/pane-look';
import type { MapActions } from './use-map-actions';
import { SaveButton } from '../../parts/save-button';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'start', gap: '2px' },
  link: {
    flex: '1 1 auto',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    minHeight: '28px',
    padding: '2px 4px',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly link: StrategyLink;
  /** What is seen of it: the other end, or the whole. */
  readonly text: string;
  readonly detail: string | undefined;
  /** What is heard: "C2 helps C1, strong, after 3 months". */
  readonly label: string;
  readonly actions: MapActions;
  /** Two lists on one screen show the same link. */
  readonly place: string;
}

/** A link in words. Enter changes it, Delete removes it after asking. */
export function LinkRow({ link, text, detail, label, actions, place }: Props) {
  const { map: words } = usePaneLook().texts;
  const styles = useStyles();
  const { from, to, hypothesis } = link;
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.link}
        aria-label={label}
        title={fill(words.editLink, { from, to })}
        onClick={() => {
          actions.editLink(link);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Delete') actions.removeLink(link);
        }}
        {...{ [ROW]: `${place} ${from} ${to}` }}
      >
        <Text>
          {text}
          {detail !== undefined && <span className={styles.quiet}> {detail}</span>}
        </Text>{' '}
        {hypothesis !== undefined && (
          <Caption1 className={styles.quiet}>{fill(words.because, { hypothesis })}</Caption1>
        )}
      </button>
      <SaveButton
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={fill(words.removeLink, { from, to })}
        title={words.remove}
        onClick={() => {
          actions.removeLink(link);
        }}
      />
    </div>
  );
}
