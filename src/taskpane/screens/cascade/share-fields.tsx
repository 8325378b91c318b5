import { useState } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { formatPercent } from '../../../look/format-number';
import { decimalsNeeded } from '../../../look/rounded-digits';
import { wholeShares, type SplitChoice } from '../../../scorecard/edits/first-split';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { NumberField } from '../../parts/form/number-field';
import { TickField } from '../../parts/form/tick-field';
import { Hint } from '../../parts/hint';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { paddingBottom: tokens.spacingVerticalS },
  share: { paddingInlineStart: '32px', maxWidth: '200px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const STEP_PX = 14;

interface Props {
  readonly choices: readonly SplitChoice[];
  readonly sum: number;
  readonly change: (choices: readonly SplitChoice[]) => void;
  /** Told whether every share is a number. */
  readonly checked: (areNumbers: boolean) => void;
}

/** The units that have a part, each with its share, and what the shares add up to. */
export function ShareFields({ choices, sum, change, checked }: Props) {
  const { texts, separators } = usePaneLook();
  const words = texts.cascade;
  const styles = useStyles();
  const [faulty, setFaulty] = useState<ReadonlySet<string>>(new Set());
  const parts = choices.filter(({ share }) => share !== undefined);
  const put = (id: string, share: number | undefined) => {
    change(choices.map((each) => (each.unit.id === id ? { ...each, share } : each)));
  };
  const judge = (id: string, isNumber: boolean) => {
    const next = new Set(faulty);
    if (isNumber) next.delete(id);
    else next.add(id);
    setFaulty(next);
    checked(next.size === 0);
  };
  const makeWhole = (weights: readonly number[]) => {
    const shares = wholeShares(weights);
    const shareOf = new Map(parts.map(({ unit }, index) => [unit.id, shares[index]]));
    change(choices.map((each) => ({ ...each, share: shareOf.get(each.unit.id) })));
  };
  const percent = formatPercent(sum, { decimals: decimalsNeeded(sum, 2), separators });
  return (
    <>
      <ul className={styles.list} role="list">
        {choices.map(({ unit, depth, share }) => (
          <li key={unit.id} className={styles.row} style={{ paddingInlineStart: depth * STEP_PX }}>
            <TickField
              label={unit.name}
              isTicked={share !== undefined}
              change={(isTicked) => {
                judge(unit.id, true);
                put(unit.id, isTicked ? Math.max(0, 1 - sum) : undefined);
              }}
            />
            {share !== undefined && (
              <div className={styles.share}>
                <NumberField
                  label={fill(words.share, { unit: unit.name })}
                  value={share}
                  isPercent
                  checked={(isNumber) => {
                    judge(unit.id, isNumber);
                  }}
                  change={(typed) => {
                    put(unit.id, typed ?? 0);
                  }}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {sum === 1 ? (
        <Text size={200}>{fill(words.shareSum, { sum: percent })}</Text>
      ) : (
        <Hint kind="warning">{fill(words.shareSum, { sum: percent })}</Hint>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            makeWhole(parts.map(() => 1));
          }}
        >
          {words.equal}
        </Button>
        {sum !== 1 && (
          <Button
            size="small"
            onClick={() => {
              makeWhole(parts.map(({ share = 0 }) => share));
            }}
          >
            {words.makeWhole}
          </Button>
        )}
      </div>
    </>
  );
}
