import type { ReactNode } from 'react';
import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  aside: { flexShrink: 0, maxWidth: '60%', textAlign: 'end' },
  title: { margin: 0 },
});

interface Props {
  readonly title: string;
  /** At the right end of the title, such as a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a screen. */
export function Section({ title, aside, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {title}
        </Subtitle2>
        {aside !== undefined && aside !== false && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
