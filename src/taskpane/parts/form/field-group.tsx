import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { AIM } from '../../frame/use-navigation';

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  title: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    minHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly title: string;
  readonly isOpen?: boolean;
  /** What somebody who comes to the screen came for: the focus begins here. */
  readonly isAim?: boolean;
  readonly children: ReactNode;
}

/** Fields that belong together and can be folded away. */
export function FieldGroup({ title, isOpen = false, isAim = false, children }: Props) {
  const styles = useStyles();
  return (
    <details className={styles.group} open={isOpen}>
      <summary className={styles.title} {...(isAim && { [AIM]: '' })}>
        {title}
      </summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
