import { Link } from '@fluentui/react-components';
import { usePaneLook } from '../../look/pane-look';
import { ListRow } from '../../parts/list-row';
import { RowList } from '../../parts/row-list';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { dueWords } from './due-words';
import { actionsDue, openActions } from './open-actions';

const MOST_LISTED = 3;

/** The actions that are late or due within a week; nothing while no action is open. */
export function DueList() {
  const look = usePaneLook();
  const { overview, followUp } = look.texts;
  const { facts, today, go } = useWorkspace();
  const { actions } = facts.context.scorecard;
  if (openActions(actions, today).length === 0) return null;
  const due = actionsDue(actions, today);
  const goThere = () => {
    go({ screen: 'actions' });
  };
  return (
    <Section
      title={`${overview.actionsDue} ${due.length}`}
      aside={
        <Link as="button" onClick={goThere}>
          {overview.allActions}
        </Link>
      }
    >
      <RowList items={due.slice(0, MOST_LISTED)} keyOf={({ action }) => action.id}>
        {(open) => (
          <ListRow
            rowKey={`action ${open.action.id}`}
            name={open.action.action}
            text={`${open.action.owner ?? followUp.noOwner} · ${dueWords(open, look)}`}
            open={goThere}
          />
        )}
      </RowList>
    </Section>
  );
}
