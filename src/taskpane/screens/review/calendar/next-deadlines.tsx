import { Caption1, Link } from '@fluentui/react-components';
import { usePaneLook } from '../../../look/pane-look';
import { Section } from '../../../parts/section';
import { useWorkspace } from '../../../workspace/workspace';
import { DeadlineList } from './deadline-list';
import { useDeadlines } from './use-deadlines';

const MOST_LISTED = 3;
const MONTHS_AHEAD = 3;

/** What is due next, and the way to all of it. */
export function NextDeadlines() {
  const words = usePaneLook().texts.calendar;
  const { go } = useWorkspace();
  const items = useDeadlines(MONTHS_AHEAD);
  return (
    <Section
      title={words.next}
      aside={
        <Link
          as="button"
          onClick={() => {
            go({ screen: 'calendar' });
          }}
        >
          {words.all}
        </Link>
      }
    >
      {items.length === 0 ? (
        <Caption1>{words.none}</Caption1>
      ) : (
        <DeadlineList items={items.slice(0, MOST_LISTED)} />
      )}
    </Section>
  );
}
