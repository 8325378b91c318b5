import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { DateField } from '../../parts/form/date-field';
import { LongTextField } from '../../parts/form/long-text-field';
import { TextField } from '../../parts/form/text-field';
import { TickField } from '../../parts/form/tick-field';
import { ownersIn } from '../../../review/facts/owners';
import { useWorkspace } from '../../workspace/workspace';
import {
  BLANK_ACTION,
  type ActionDraft,
  type Explanation,
  type ExplanationFault,
} from './explanation';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: '8px 0 0',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '8px',
    '& .fui-Input': { width: '100%', minWidth: 0 },
    '& input': { width: '100%', minWidth: 0 },
  },
  button: { alignSelf: 'start' },
});

interface Props {
  readonly draft: Explanation;
  readonly change: (changes: Partial<Explanation>) => void;
  /** What has to be mended, once somebody wanted to save. */
  readonly fault: ExplanationFault | undefined;
}

/** The actions that follow, or why there is none. */
export function ActionFields({ draft, change, fault }: Props) {
  const { followUp: words } = usePaneLook().texts;
  const styles = useStyles();
  const { actions, isNoAction } = draft;
  const put = (at: number, action: ActionDraft): void => {
    change({ actions: actions.map((each, index) => (index === at ? action : each)) });
  };
  return (
    <div className={styles.fields}>
      <TickField
        label={words.noAction}
        isTicked={isNoAction}
        change={(isTicked) => {
          change({ isNoAction: isTicked });
        }}
      />
      {isNoAction && (
        <LongTextField
          label={words.noActionBecause}
          value={draft.noActionBecause}
          lines={2}
          isRequired
          error={fault === 'reason missing' ? words.reasonMissing : undefined}
          change={(noActionBecause) => {
            change({ noActionBecause });
          }}
        />
      )}
      {!isNoAction &&
        actions.map((action, index) => (
          <OneAction
            key={index}
            action={action}
            place={index}
            count={actions.length}
            fault={fault}
            put={(next) => {
              put(index, next);
            }}
            remove={() => {
              change({ actions: actions.filter((_, at) => at !== index) });
            }}
          />
        ))}
      {!isNoAction && (
        <Button
          size="small"
          className={styles.button}
          icon={<AddRegular />}
          onClick={() => {
            change({
              actions: [...actions, { ...BLANK_ACTION, owner: actions.at(-1)?.owner ?? '' }],
            });
          }}
        >
          {words.addAnother}
        </Button>
      )}
    </div>
  );
}

interface ActionProps {
  readonly action: ActionDraft;
  readonly place: number;
  readonly count: number;
  readonly fault: ExplanationFault | undefined;
  readonly put: (action: ActionDraft) => void;
  readonly remove: () => void;
}

function OneAction({ action, place, count, fault, put, remove }: ActionProps) {
  const { followUp: words } = usePaneLook().texts;
  const styles = useStyles();
  const { read } = useWorkspace();
  const number = place + 1;
  const isUnnamed = action.action.trim() === '' && action.due !== undefined;
  const isFirst = place === 0 && fault === 'action missing';
  const error = fault === 'action unnamed' && isUnnamed ? words.actionUnnamed : undefined;
  return (
    <fieldset className={styles.group}>
      <LongTextField
        label={count === 1 ? words.newAction : fill(words.newActionAt, { number })}
        value={action.action}
        lines={2}
        error={isFirst ? words.actionMissing : error}
        change={(text) => {
          put({ ...action, action: text });
        }}
      />
      <div className={styles.pair}>
        <TextField
          label={words.owner}
          value={action.owner}
          offered={ownersIn(read.scorecard)}
          change={(owner) => {
            put({ ...action, owner });
          }}
        />
        <DateField
          label={words.due}
          value={action.due}
          change={(due) => {
            put({ ...action, due });
          }}
        />
      </div>
      {count > 1 && (
        <Button size="small" className={styles.button} icon={<DismissRegular />} onClick={remove}>
          {fill(words.removeAction, { number })}
        </Button>
      )}
    </fieldset>
  );
}
