import { useRef, useState, type ReactNode } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Objective } from '../../../scorecard/model/objective';
import { fill } from '../../../strings/fill';
import { ROW } from '../../frame/use-navigation';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { useOneTabStop } from '../../parts/use-one-tab-stop';
import { useWorkspace } from '../../workspace/workspace';
import { LinkForm } from './link-form';
import type { CascadeFacts } from './use-cascade';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  gap: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusWarningForeground3 },
});

/** Where the lines between the company and its units are broken, each with what mends it. */
export function GapList({ facts }: { readonly facts: CascadeFacts }) {
  const words = usePaneLook().texts.cascade;
  const styles = useStyles();
  const { go } = useWorkspace();
  const [linking, setLinking] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const keys = useOneTabStop(list);
  const { notCarried, withoutSight, unlinked } = facts.gaps;
  const unitsOfUnlinked = new Set(unlinked.map(({ unit }) => unit));
  const empty = withoutSight.filter(({ id }) => !unitsOfUnlinked.has(id));
  if (notCarried.length + empty.length + unlinked.length === 0) {
    return <Hint kind="info">{words.noGaps}</Hint>;
  }
  return (
    <ul ref={list} className={styles.list} role="list" {...keys}>
      {notCarried.map(({ id, name }) => (
        <Gap key={`objective ${id}`} text={fill(words.notCarried, { id, name })}>
          <GapButton
            gap={`assign ${id}`}
            label={fill(words.assignLabel, { name })}
            run={() => {
              go({ screen: 'copy-objectives', objective: id });
            }}
          >
            {words.assign}
          </GapButton>
        </Gap>
      ))}
      {empty.map(({ id, name }) => (
        <Gap key={`unit ${id}`} text={fill(words.withoutSight, { unit: name })}>
          <GapButton
            gap={`assign unit ${id}`}
            label={fill(words.assignUnitLabel, { name })}
            run={() => {
              go({ screen: 'copy-objectives', unit: id });
            }}
          >
            {words.assign}
          </GapButton>
        </Gap>
      ))}
      {unlinked.map((objective) => (
        <li key={`link ${objective.id}`}>
          <Unlinked
            objective={objective}
            facts={facts}
            isLinking={linking === objective.id}
            setLinking={(isLinking) => {
              setLinking(isLinking ? objective.id : undefined);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function Gap({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li>
      <GapLine text={text}>{children}</GapLine>
    </li>
  );
}

function GapLine({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.gap}>
      <WarningRegular className={styles.icon} aria-hidden="true" />
      <Text className={styles.text}>{text}</Text>
      {children}
    </div>
  );
}

interface ButtonProps {
  readonly gap: string;
  readonly label: string;
  readonly isOpen?: boolean;
  readonly run: () => void;
  readonly children: string;
}

function GapButton({ gap, label, isOpen, run, children }: ButtonProps) {
  return (
    <Button
      size="small"
      aria-label={label}
      aria-expanded={isOpen}
      onClick={run}
      {...{ [ROW]: gap }}
    >
      {children}
    </Button>
  );
}

interface UnlinkedProps {
  readonly objective: Objective;
  readonly facts: CascadeFacts;
  readonly isLinking: boolean;
  readonly setLinking: (isLinking: boolean) => void;
}

/** An objective of a unit that contributes to none above, and the choice of one. */
function Unlinked({ objective, facts, isLinking, setLinking }: UnlinkedProps) {
  const words = usePaneLook().texts.cascade;
  const { id, name } = objective;
  const unit = facts.scorecard.units.find((each) => each.id === objective.unit)?.name ?? '';
  return (
    <>
      <GapLine text={fill(words.unlinked, { id, name, unit })}>
        <GapButton
          gap={`link ${id}`}
          label={fill(words.linkLabel, { name })}
          isOpen={isLinking}
          run={() => {
            setLinking(!isLinking);
          }}
        >
          {words.link}
        </GapButton>
      </GapLine>
      {isLinking && (
        <LinkForm
          objective={objective}
          facts={facts}
          close={() => {
            setLinking(false);
          }}
        />
      )}
    </>
  );
}
