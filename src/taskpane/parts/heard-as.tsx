import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { heard } from './heard';

const useStyles = makeStyles({ heard, seen: { display: 'contents' } });

interface Props {
  /** What is heard. */
  readonly text: string;
  /** What is seen. */
  readonly children: ReactNode;
}

/** A row of figures and signs for those who see it, and a sentence of the same for those who listen. */
export function HeardAs({ text, children }: Props) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.heard}>{text}</span>
      <span aria-hidden="true" className={styles.seen}>
        {children}
      </span>
    </>
  );
}
