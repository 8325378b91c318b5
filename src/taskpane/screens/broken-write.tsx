import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenWorkbook } from '../../excel/open-workbook';
import type { Kept, Restored } from '../../excel/restore-workbook';
import type { ExcelResult } from '../../excel/run-excel';
import { usePaneLook } from '../look/pane-look';
import { Notice } from '../notice';
import { faultSentence } from '../outcome-sentence';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly workbook: Pick<OpenWorkbook, 'restore' | 'keepAsItIs'>;
  readonly readAgain: () => Promise<void>;
}

/** A write broke off, perhaps on another day: take it back, or keep what is there. */
export function BrokenWrite({ workbook, readAgain }: Props) {
  const { states } = usePaneLook().texts;
  const styles = useStyles();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const settle = async (way: () => Promise<ExcelResult<Restored | Kept>>): Promise<void> => {
    setBusy(true);
    const result = await way();
    if (!result.ok) setRefusal(faultSentence(result.fault, states));
    else if (result.value === 'unreadable') setRefusal(states.cannotTakeBack);
    setBusy(false);
    await readAgain();
  };
  return (
    <>
      <Notice intent="warning" title={states.brokenTitle} text={refusal ?? states.broken} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={isBusy}
          onClick={() => void settle(workbook.restore)}
        >
          {states.takeBack}
        </Button>
        <Button disabled={isBusy} onClick={() => void settle(workbook.keepAsItIs)}>
          {states.keep}
        </Button>
      </div>
    </>
  );
}
