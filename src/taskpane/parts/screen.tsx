import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useFrameState } from '../frame/frame-state';
import { MessagePlace } from '../frame/message-place';
import { AIM, BODY, ROW } from '../frame/use-navigation';
import { WorkBlock } from '../frame/work-block';
import { usePaneLook } from '../look/pane-look';
import { useLookOnly } from '../workspace/use-look-only';
import { heard } from './heard';
import { SaveButton } from './save-button';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 },
  body: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: '14px',
    // A part that cuts what is too wide would shrink where the body scrolls.
    '& > *': { flexShrink: 0 },
    '& .fui-Link': { minHeight: '24px' },
  },
  // A link takes over how its surroundings scroll, and would shrink to nothing above a long body.
  back: {
    alignSelf: 'start',
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  titleLine: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: '8px' },
  heard,
  lead: { color: tokens.colorNeutralForeground3 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: '7px 14px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Two buttons and a sign beside each other in 320 px.
    '& > button': { minWidth: 'auto' },
    '& .fui-Link': { minHeight: '24px' },
  },
});

/** Something that the footer offers. */
export interface FooterAction {
  readonly label: string;
  readonly run: () => void;
  readonly icon?: ReactElement;
  /** It changes the workbook, or leads only to what does: off where nothing can be saved. */
  readonly saves?: boolean;
}

interface Props {
  readonly title: string;
  /** The title is heard only, because what follows says it to those who see it. */
  readonly isTitleHeard?: boolean;
  readonly lead?: string;
  /** At the right end of the title, such as a status. */
  readonly mark?: ReactNode;
  /** The one button that a screen is for. */
  readonly primary?: FooterAction | undefined;
  readonly others?: readonly FooterAction[];
  /** Shown behind the buttons of the footer. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A screen of the pane: Back, title, a body that scrolls, the message, and the footer with one primary button. */
export function Screen({
  title,
  isTitleHeard = false,
  lead,
  mark,
  primary,
  others = [],
  aside,
  children,
}: Props) {
  const styles = useStyles();
  const { running } = useFrameState();
  const lookOnly = useLookOnly();
  const { body, heading } = useArrival();
  const hasFooter = primary !== undefined || others.length > 0 || aside !== undefined;
  return (
    <div
      className={styles.screen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !primary) return;
        event.preventDefault();
        if (primary.saves !== true || lookOnly === undefined) primary.run();
      }}
    >
      <div ref={body} className={styles.body} {...{ [BODY]: '' }}>
        <BackLink />
        <div className={isTitleHeard ? styles.heard : styles.head}>
          <div className={styles.titleLine}>
            <h1 ref={heading} tabIndex={-1} className={styles.title}>
              {title}
            </h1>
            {mark}
          </div>
          {lead !== undefined && <Text className={styles.lead}>{lead}</Text>}
        </div>
        {children}
      </div>
      <MessagePlace />
      {running && (
        <div className={styles.foot}>
          <WorkBlock running={running} />
        </div>
      )}
      {!running && hasFooter && (
        <div className={styles.foot}>
          {[primary, ...others].map(
            (action) =>
              action && (
                <FooterButton key={action.label} action={action} isPrimary={action === primary} />
              ),
          )}
          {aside}
        </div>
      )}
    </div>
  );
}

interface FooterButtonProps {
  readonly action: FooterAction;
  readonly isPrimary: boolean;
}

function FooterButton({ action: { label, icon, run, saves }, isPrimary }: FooterButtonProps) {
  const Kind = saves === true ? SaveButton : Button;
  return (
    <Kind appearance={isPrimary ? 'primary' : 'secondary'} icon={icon} onClick={run}>
      {label}
    </Kind>
  );
}

function BackLink() {
  const { screens } = usePaneLook().texts;
  const styles = useStyles();
  const { backTo, back } = useFrameState();
  if (backTo === undefined) return null;
  return (
    <Link as="button" className={styles.back} onClick={back}>
      <ArrowLeftRegular aria-hidden="true" />
      {screens[backTo]}
    </Link>
  );
}

/** Puts the focus and the scroll where they were when the screen was left, or on the title of a new one. */
function useArrival() {
  const { visit, takesFocus } = useFrameState();
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef({ visit, takesFocus });
  useEffect(() => {
    const { visit, takesFocus } = arrived.current;
    if (body.current) body.current.scrollTop = visit.scrolled;
    if (!takesFocus) return;
    const rows = [...(body.current?.querySelectorAll<HTMLElement>(`[${ROW}]`) ?? [])];
    const row = rows.find((each) => each.getAttribute(ROW) === visit.focused);
    const target =
      row?.matches('button, a, [tabindex]') === true ? row : row?.querySelector('button');
    const aim = body.current?.querySelector<HTMLElement>(`[${AIM}]`);
    if (target ?? !aim) (target ?? heading.current)?.focus({ preventScroll: true });
    else aim.focus();
  }, []);
  return { body, heading };
}
