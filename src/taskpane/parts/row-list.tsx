import { useRef, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { distinctTexts } from './distinct-texts';
import { useOneTabStop } from './use-one-tab-stop';

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0 } });

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A list of rows, read as a list by screen readers; Tab stops at one of its rows, the arrow keys go to the others. */
export function RowList<Item>({ items, keyOf, children }: Props<Item>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const stops = useOneTabStop(list);
  const keys = distinctTexts(items.map(keyOf));
  return (
    <ul ref={list} className={styles.list} role="list" {...stops}>
      {items.map((item, index) => (
        <li key={keys[index]}>{children(item, index)}</li>
      ))}
    </ul>
  );
}
