import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: '14px',
    '& > *': { flexShrink: 0 },
  },
});

/** A page without tabs and footer: what stands there before a scorecard is open. */
export function PlainPage({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().page}>{children}</div>;
}
