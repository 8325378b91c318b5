import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenWorkbook } from '../../excel/open-workbook';
import type { TablesBecome } from '../../excel/removing/removal';
import type { Kept, Restored } from '../../excel/restore-workbook';
import type { ExcelResult } from '../../excel/run-excel';
import { recordOf } from '../../excel/writing/write-record';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { Notice } from '../notice';
import { faultSentence } from '../outcome-sentence';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly workbook: Pick<OpenWorkbook, 'restore' | 'keepAsItIs' | 'remove'>;
  /** What Setup says of the write. */
  readonly record: string;
  readonly readAgain: () => Promise<void>;
}

/** A write broke off, perhaps on another day: take it back, or keep what is there. */
export function BrokenWrite({ workbook, record, readAgain }: Props) {
  const { states } = usePaneLook().texts;
  const styles = useStyles();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const removes = recordOf(record)?.removes;
  const goOn = async (become: TablesBecome): Promise<void> => {
    setBusy(true);
    const { mayCallBscFunction } = await import(
      /* webpackChunkName: "sheets" */ '../../xlsx/formulas/bsc-function'
    );
    const removed = await workbook.remove(become, mayCallBscFunction);
    if (removed.kind === 'protected') {
      const sheets = removed.sheets.join(', ');
      setRefusal(
        sheets === '' ? states.structureProtected : fill(states.protectedSheets, { sheets }),
      );
    } else if (removed.kind !== 'removed') setRefusal(faultSentence(removed.fault, states));
    setBusy(false);
    await readAgain();
  };
  const settle = async (way: () => Promise<ExcelResult<Restored | Kept>>): Promise<void> => {
    setBusy(true);
    const result = await way();
    if (!result.ok) setRefusal(faultSentence(result.fault, states));
    else if (result.value === 'unreadable') setRefusal(states.cannotTakeBack);
    setBusy(false);
    await readAgain();
  };
  if (removes !== undefined) {
    return (
      <>
        <Notice
          intent="warning"
          title={states.removingTitle}
          text={refusal ?? states.removingBroke}
        />
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={isBusy} onClick={() => void goOn(removes)}>
            {states.goOnRemoving}
          </Button>
          <Button disabled={isBusy} onClick={() => void settle(workbook.keepAsItIs)}>
            {states.keepRest}
          </Button>
        </div>
      </>
    );
  }
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
