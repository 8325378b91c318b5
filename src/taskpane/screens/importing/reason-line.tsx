import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Reason } from '../../../import/proposal/reason';
import { reasonSentence } from '../../../import/proposal/reason-sentence';
import { textsIn } from '../../../strings/texts';
import { usePaneLook } from '../../look/pane-look';
import { Confidence } from './confidence';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  reason: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly confidence: number;
  readonly reason: Reason;
}

/** How sure a guess is, and why it was made. */
export function ReasonLine({ confidence, reason }: Props) {
  const { language } = usePaneLook();
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <Confidence confidence={confidence} />
      <Caption1 className={styles.reason}>
        {reasonSentence(reason, textsIn(language).imports)}
      </Caption1>
    </span>
  );
}
