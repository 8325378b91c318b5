import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Button, makeStyles } from '@fluentui/react-components';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { RowList } from './row-list';

const useStyles = makeStyles({ more: { alignSelf: 'start' } });

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item, index: number) => ReactNode;
  /** How many rows are drawn at first, and with each click more. */
  readonly atOnce?: number;
}

/** A list that may have a thousand rows: those that nobody asked for are not drawn. */
export function LongList<Item>({ items, keyOf, children, atOnce = 60 }: Props<Item>) {
  const { overview } = usePaneLook().texts;
  const styles = useStyles();
  const [shown, setShown] = useState(atOnce);
  const left = items.length - shown;
  return (
    <>
      <RowList items={left > 0 ? items.slice(0, shown) : items} keyOf={keyOf}>
        {children}
      </RowList>
      {left > 0 && (
        <Button
          size="small"
          className={styles.more}
          onClick={({ currentTarget }) => {
            const list = currentTarget.previousElementSibling;
            flushSync(() => {
              setShown(shown + atOnce);
            });
            // The button may be gone, and what it has shown is what comes next.
            list?.children[shown]?.querySelector<HTMLElement>('button, a, input, select')?.focus();
          }}
        >
          {fill(overview.showMore, { count: Math.min(left, atOnce) })}
        </Button>
      )}
    </>
  );
}
