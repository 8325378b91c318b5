import type { ReactNode } from 'react';
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { usePaneLook } from '../look/pane-look';
import { heard } from './heard';

const useStyles = makeStyles({
  hint: { display: 'flex', alignItems: 'start', gap: '6px' },
  icon: { flexShrink: 0, fontSize: '16px' },
  info: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  heard,
});

const ICONS = {
  info: <InfoRegular />,
  warning: <WarningRegular />,
  error: <ErrorCircleRegular />,
} as const;

interface Props {
  readonly kind: keyof typeof ICONS;
  readonly children: ReactNode;
}

/** A line beside the thing that it is about; the icon and a heard word say how grave it is. */
export function Hint({ kind, children }: Props) {
  const { severity } = usePaneLook().texts;
  const styles = useStyles();
  return (
    <div className={styles.hint}>
      <span className={mergeClasses(styles.icon, styles[kind])} aria-hidden="true">
        {ICONS[kind]}
      </span>
      <Caption1>
        <span className={styles.heard}>{severity[kind]}: </span>
        {children}
      </Caption1>
    </div>
  );
}
