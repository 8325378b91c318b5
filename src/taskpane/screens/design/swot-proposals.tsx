import { Caption1, Link, Text, makeStyles } from '@fluentui/react-components';
import { usePaneLook } from '../../look/pane-look';
import { LongList } from '../../parts/long-list';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { useSwotProposals, type Statement } from './use-swot-proposals';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', padding: '4px 0' },
  ways: { display: 'flex', columnGap: '12px' },
});

const AT_ONCE = 4;

/** Strengths and weaknesses that the figures speak of: to be used, changed or left. */
export function SwotProposals() {
  const words = usePaneLook().texts.design;
  const { proposals, dismiss } = useSwotProposals();
  if (proposals.length === 0) return null;
  return (
    <Section title={words.swotProposed}>
      <Caption1>{words.swotProposedLead}</Caption1>
      <LongList items={proposals} keyOf={({ key }) => key} atOnce={AT_ONCE}>
        {(each) => (
          <Proposal
            proposed={each}
            dismiss={() => {
              dismiss(each.key);
            }}
          />
        )}
      </LongList>
    </Section>
  );
}

interface Props {
  readonly proposed: Statement;
  readonly dismiss: () => void;
}

function Proposal({ proposed: { proposal }, dismiss }: Props) {
  const words = usePaneLook().texts.design;
  const styles = useStyles();
  const { go } = useWorkspace();
  const { kind, statement } = proposal;
  return (
    <div className={styles.row}>
      <Caption1>{words.swotKinds[kind]}</Caption1>
      <Text>{statement}</Text>
      <span className={styles.ways}>
        <Link
          as="button"
          aria-label={`${words.swotUse} ${statement}`}
          onClick={() => {
            go({ screen: 'swot-form', proposal });
          }}
        >
          {words.swotUse}
        </Link>
        <Link as="button" aria-label={`${words.swotDismiss}: ${statement}`} onClick={dismiss}>
          {words.swotDismiss}
        </Link>
      </span>
    </div>
  );
}
