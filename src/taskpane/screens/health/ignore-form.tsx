import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { FindingLine } from '../../../health/health-lines';
import { ignoreFinding } from '../../../scorecard/edits/ignore-finding';
import { usePaneLook } from '../../look/pane-look';
import { TextField } from '../../parts/form/text-field';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { SaveButton } from '../../parts/save-button';

const useStyles = makeStyles({ buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' } });

interface Props {
  readonly line: FindingLine;
  readonly close: () => void;
}

/** Why a finding is left as it is. */
export function IgnoreForm({ line, close }: Props) {
  const { health, states } = usePaneLook().texts;
  const { save, person, today } = useWorkspace();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const said = reason.trim();
  const ignore = async (): Promise<boolean> => {
    setChecked(true);
    if (said === '') return false;
    const object = line.id ?? line.place.cell;
    const entry = {
      rule: line.code,
      ...(object !== undefined && { object }),
      reason: said,
      ...(person !== '' && { who: person }),
      when: today,
    };
    const isSaved = await save({
      change: (scorecard) => ignoreFinding(scorecard, entry),
      said: health.ignoredSaid,
    });
    if (isSaved) close();
    return isSaved;
  };
  useUnsaved(said !== '', ignore);
  return (
    <>
      <TextField
        label={health.reason}
        isRequired
        value={reason}
        error={isChecked && said === '' ? health.reasonNeeded : undefined}
        change={setReason}
      />
      <div className={styles.buttons}>
        <SaveButton size="small" appearance="primary" onClick={() => void ignore()}>
          {health.ignoreVerb}
        </SaveButton>
        <Button size="small" onClick={close}>
          {states.cancel}
        </Button>
      </div>
    </>
  );
}
