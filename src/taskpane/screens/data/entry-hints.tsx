import { useState } from 'react';
import { Caption1, Input, Link, makeStyles } from '@fluentui/react-components';
import { formatMeasure } from '../../../look/format-measure';
import { formatNumber } from '../../../look/format-number';
import { doubtAbout } from '../../../scorecard/entry/doubt';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { decimalsIn } from './decimals-in';
import { doubtSentence } from './doubt-sentence';
import type { LineActions } from './entry-line';
import type { EntryRow } from './entry-rows';
import { LinkToCell } from './link-to-cell';
import type { Typed, TypedRow } from './typed';

const useStyles = makeStyles({
  hints: { display: 'flex', flexDirection: 'column', gap: '4px' },
  tools: { display: 'flex', gap: '12px', minHeight: '24px', alignItems: 'center' },
});

/** What Excel puts into a formula in the place of a cell that was deleted. */
const GONE = '#REF!';

interface Props {
  readonly id: string;
  readonly row: EntryRow;
  readonly typed: Typed | undefined;
  readonly said: TypedRow;
  readonly isReadOnly: boolean;
  readonly actions: LineActions;
}

/** What there is to say about a figure: that it is none, how it was read, what is doubtful, a note, the cell it comes from. */
export function EntryHints({ id, row, typed, said, isReadOnly, actions }: Props) {
  const { texts, language, separators } = usePaneLook();
  const { data } = texts;
  const styles = useStyles();
  const [isNoting, setNoting] = useState(false);
  const { entry, key } = row;
  const { kpi, reading } = entry;
  const isTouched = typed !== undefined && said.changed > 0;
  const doubt =
    isTouched && said.actual !== undefined && typed.isKept !== true
      ? doubtAbout(said.actual, entry)
      : undefined;
  const note = typed?.note ?? reading?.note ?? '';
  const hasField = isNoting || typed?.note !== undefined;
  const decimals = decimalsIn(row);
  const isOffered = isTouched || said.faulty.length > 0;
  const isBroken = row.formula?.includes(GONE) === true;
  return (
    <div id={id} className={styles.hints}>
      {said.faulty.length > 0 && (
        <Hint kind="error">
          {fill(data.notANumber, { example: formatNumber(96.1, { decimals: 1, separators }) })}
        </Hint>
      )}
      {isBroken && <Hint kind="warning">{data.cellGone}</Hint>}
      {isTouched && said.isReadAsPercent && said.actual !== undefined && (
        <Hint kind="info">
          {fill(data.readAs, { value: formatMeasure(said.actual, kpi, { decimals, separators }) })}
        </Hint>
      )}
      {doubt && (
        <Hint kind="warning">
          {doubtSentence(doubt, { texts: data, language, separators })}{' '}
          <Link
            as="button"
            inline
            onClick={() => {
              actions.put(key, { isKept: true });
            }}
          >
            {data.keep}
          </Link>{' '}
          {data.or}{' '}
          <Link
            as="button"
            inline
            onClick={() => {
              setNoting(true);
            }}
          >
            {data.addNote}
          </Link>
        </Hint>
      )}
      {hasField && (
        <Input
          size="small"
          autoFocus={isNoting}
          placeholder={data.note}
          aria-label={fill(data.noteOf, { name: kpi.name })}
          value={note}
          onChange={(_, { value }) => {
            actions.put(key, { note: value, isKept: true });
          }}
        />
      )}
      {!hasField && note !== '' && <Caption1>{note}</Caption1>}
      {!isReadOnly && (isOffered || note !== '' || isNoting || reading?.actual === undefined) && (
        <div className={styles.tools}>
          {!hasField && (
            <Link
              as="button"
              aria-label={fill(data.writeNoteOf, { name: kpi.name })}
              onClick={() => {
                setNoting(true);
              }}
            >
              <Caption1>{data.writeNote}</Caption1>
            </Link>
          )}
          {kpi.direction !== 'yesno' && (row.formula === undefined || isBroken) && (
            <LinkToCell row={row} />
          )}
        </div>
      )}
    </div>
  );
}
