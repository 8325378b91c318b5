import { useMemo, useState } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
  makeStyles,
} from '@fluentui/react-components';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { fill } from '../../strings/fill';
import type { Conflict, Preference } from '../../tables/merge/conflict';
import { usePaneLook } from '../look/pane-look';
import { conflictKey } from './conflict-key';
import { conflictLines, type ConflictLine } from './conflict-lines';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: '12px' },
  all: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

type Side = ReturnType<Preference>;

interface Props {
  readonly conflicts: readonly Conflict[];
  /** The scorecard that they are about. */
  readonly scorecard: Scorecard;
  readonly decide: (prefer: Preference) => void;
  readonly cancel: () => void;
}

/** Asks for each value that two people changed whose stays. Nothing is chosen before somebody has chosen it. */
export default function ConflictQuestion({ conflicts, scorecard, decide, cancel }: Props) {
  const { conditions: texts } = usePaneLook().texts;
  const styles = useStyles();
  const lines = useMemo(
    () => conflictLines(conflicts, scorecard, texts),
    [conflicts, scorecard, texts],
  );
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const chooseAll = (side: Side) => {
    setSides(new Map(lines.map(({ key }) => [key, side])));
  };
  const isDecided = lines.every(({ key }) => sides.has(key));
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) cancel();
      }}
    >
      <DialogSurface
        onKeyDown={({ key }) => {
          if (key === 'Escape') cancel();
        }}
      >
        <DialogBody>
          <DialogTitle>{texts.conflictTitle}</DialogTitle>
          <DialogContent className={styles.lines}>
            <div>{texts.conflictText}</div>
            {lines.length > 1 && (
              <div className={styles.all}>
                {(['mine', 'theirs'] as const).map((side) => (
                  <Button
                    key={side}
                    size="small"
                    onClick={() => {
                      chooseAll(side);
                    }}
                  >
                    {side === 'mine' ? texts.allMine : texts.allTheirs}
                  </Button>
                ))}
              </div>
            )}
            {lines.map((line) => (
              <Choice
                key={line.key}
                line={line}
                side={sides.get(line.key)}
                choose={(side) => {
                  setSides(new Map([...sides, [line.key, side]]));
                }}
              />
            ))}
          </DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              disabledFocusable={!isDecided}
              onClick={() => {
                // What has come up since the question stays as it is in the workbook.
                if (isDecided) decide((conflict) => sides.get(conflictKey(conflict)) ?? 'theirs');
              }}
            >
              {texts.write}
            </Button>
            <Button
              autoFocus
              onClick={() => {
                cancel();
              }}
            >
              {texts.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly line: ConflictLine;
  readonly side: Side | undefined;
  readonly choose: (side: Side) => void;
}

function Choice({ line: { name, mine, theirs }, side, choose }: ChoiceProps) {
  const { conditions: texts } = usePaneLook().texts;
  return (
    <Field label={name}>
      <RadioGroup
        value={side ?? ''}
        onChange={(_, { value }) => {
          choose(value === 'mine' ? 'mine' : 'theirs');
        }}
      >
        <Radio value="mine" label={fill(texts.mine, { value: mine })} />
        <Radio value="theirs" label={theirs} />
      </RadioGroup>
    </Field>
  );
}
