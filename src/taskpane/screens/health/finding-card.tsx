import { useState } from 'react';
import {
  Button,
  Caption1,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { FindingLine } from '../../../health/health-lines';
import { fill } from '../../../strings/fill';
import { ROW } from '../../frame/use-navigation';
import { usePaneLook } from '../../look/pane-look';
import { sheetPlaceOf } from '../../sheet-place-of';
import { useWorkspace } from '../../workspace/workspace';
import { findingKey } from './finding-key';
import type { Fix } from './fix-for';
import { FixPanel } from './fix-panel';
import { IgnoreForm } from './ignore-form';
import { SeverityMark } from './severity-mark';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 10px',
    marginBottom: '6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  why: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', marginInlineStart: '-8px' },
  verb: { color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly line: FindingLine;
  readonly title: string;
  readonly fix: Fix | undefined;
  readonly checkAgain: () => Promise<void>;
}

/** One finding: what it is about, how grave, why, and what can be done. */
export function FindingCard({ line, title, fix, checkAgain }: Props) {
  const { texts } = usePaneLook();
  const { health } = texts;
  const { go, show, choosePeriod } = useWorkspace();
  const styles = useStyles();
  const [open, setOpen] = useState<'fix' | 'ignore'>();
  const close = () => {
    setOpen(undefined);
  };
  const place = sheetPlaceOf(line.place);
  const key = findingKey(line);
  return (
    <article className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <SeverityMark severity={line.severity} text={health[line.severity]} />
      </div>
      <Caption1 className={styles.why}>{line.message}</Caption1>
      <div className={styles.buttons}>
        {place && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.verb}
            icon={<EyeRegular />}
            aria-label={fill(health.showName, { name: title })}
            onClick={() => {
              show(place);
            }}
          >
            {health.show}
          </Button>
        )}
        {fix && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.verb}
            icon={<WrenchRegular />}
            aria-expanded={fix.kind === 'go' ? undefined : open === 'fix'}
            onClick={() => {
              if (fix.kind !== 'go') {
                setOpen(open === 'fix' ? undefined : 'fix');
                return;
              }
              if (fix.period) choosePeriod(fix.period);
              go(fix.route);
            }}
            {...{ [ROW]: key }}
          >
            {fix.label}
          </Button>
        )}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="transparent"
              icon={<MoreHorizontalRegular />}
              aria-label={fill(health.more, { name: title })}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem
                onClick={() => {
                  setOpen('ignore');
                }}
              >
                {health.ignore}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {open === 'fix' && fix && fix.kind !== 'go' && (
        <FixPanel fix={fix} close={close} checkAgain={checkAgain} />
      )}
      {open === 'ignore' && <IgnoreForm line={line} close={close} />}
    </article>
  );
}
