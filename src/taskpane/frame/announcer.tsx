import { makeStyles } from '@fluentui/react-components';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { heard } from '../parts/heard';
import type { Message } from '../workspace/message';
import type { RunningWork } from '../workspace/work';
import { useSpaced } from './use-spaced';

const useStyles = makeStyles({ heard });

interface Props {
  readonly message: Message | undefined;
  /** What is only said, and not shown. */
  readonly heard?: string;
  readonly running: RunningWork | undefined;
}

/**
 * Says to those who cannot see what the pane shows for a while: politely what was done and how far a work has come, at once
 * what was lost. It stays while screens come and go, because only changes of what is there already are read out.
 */
export function Announcer({ message, heard = '', running }: Props) {
  const { states } = usePaneLook().texts;
  const styles = useStyles();
  const isLoss = message?.intent === 'error';
  const polite = useSpaced(
    running
      ? progressSentence(running, states.quarters)
      : heard || (isLoss ? '' : (message?.text ?? '')),
  );
  return (
    <>
      <div data-announcer="" aria-live="polite" className={styles.heard}>
        {polite}
      </div>
      <div data-announcer="" aria-live="assertive" className={styles.heard}>
        {isLoss ? message.text : ''}
      </div>
    </>
  );
}

/** Only quarters are said, or nobody could listen to anything else. */
function progressSentence({ title, progress }: RunningWork, sentence: string): string {
  if (!progress || progress.total === 0) return title;
  const quarter = Math.floor((progress.done / progress.total) * 4) * 25;
  return quarter === 0 ? title : fill(sentence, { title, percent: quarter });
}
