import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0 } });

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A list of rows, read as a list by screen readers. */
export function RowList<Item>({ items, keyOf, children }: Props<Item>) {
  const styles = useStyles();
  return (
    <ul className={styles.list} role="list">
      {items.map((item, index) => (
        <li key={keyOf(item)}>{children(item, index)}</li>
      ))}
    </ul>
  );
}
