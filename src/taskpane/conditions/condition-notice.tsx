import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import type { Condition } from '../../excel/conditions/condition';
import type { Repair } from '../../excel/repairs/repair';
import type { SheetPlace } from '../../excel/show-cell';
import { usePaneLook } from '../look/pane-look';
import { Hint } from '../parts/hint';
import { conditionSentence } from './condition-sentence';
import { waysOut, type WayOut } from './ways-out';

const useStyles = makeStyles({
  notice: { display: 'flex', flexDirection: 'column', gap: '4px' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    paddingLeft: '22px',
    ':empty': { display: 'none' },
  },
});

interface Props {
  readonly condition: Condition;
  readonly isBusy: boolean;
  readonly take: (way: WayOut) => void;
  readonly show: (place: SheetPlace) => void;
  readonly later: () => void;
}

/** One condition of the workbook with its ways out. */
export function ConditionNotice({ condition, isBusy, take, show, later }: Props) {
  const { conditions: texts } = usePaneLook().texts;
  const styles = useStyles();
  const ways = waysOut(condition, texts);
  return (
    <div className={styles.notice}>
      <Hint kind={ways.length === 0 ? 'info' : 'warning'}>
        {conditionSentence(condition, texts)}
      </Hint>
      <div className={styles.buttons}>
        {ways.map((way) => (
          <Button
            key={way.label}
            size="small"
            disabled={isBusy}
            onClick={() => {
              take(way);
            }}
          >
            {way.label}
          </Button>
        ))}
        {'candidates' in condition && offered(condition).length > 0 && (
          <ColumnChoice
            label={texts.chooseColumn}
            candidates={offered(condition)}
            isBusy={isBusy}
            choose={(heading) => {
              const { table, column } = condition;
              const repair: Repair = { kind: 'choose column', table, column, heading };
              take({ label: texts.chooseColumn, repair });
            }}
          />
        )}
        {'place' in condition && (
          <Button
            size="small"
            onClick={() => {
              show(condition.place);
            }}
          >
            {texts.showRow}
          </Button>
        )}
        {!isLasting(condition) && (
          <Button size="small" appearance="transparent" onClick={later}>
            {condition.kind === 'older schema' ? texts.lookOnly : texts.later}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The headings to choose among; one that has a button of its own is not named again. */
function offered(
  condition: Extract<Condition, { readonly candidates: unknown }>,
): readonly string[] {
  const { candidates } = condition;
  return condition.kind === 'column missing'
    ? candidates
    : candidates.filter((heading) => heading !== condition.heading);
}

/** Stands there as long as it holds, because it is why fields and buttons are off. */
function isLasting({ kind }: Condition): boolean {
  return kind === 'read-only' || kind === 'newer schema';
}

interface ColumnChoiceProps {
  readonly label: string;
  readonly candidates: readonly string[];
  readonly isBusy: boolean;
  readonly choose: (heading: string) => void;
}

/** The headings of a table that are not ours: one of them may be the column that is missing. */
function ColumnChoice({ label, candidates, isBusy, choose }: ColumnChoiceProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" disabled={isBusy}>
          {label}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {candidates.map((heading) => (
            <MenuItem
              key={heading}
              onClick={() => {
                choose(heading);
              }}
            >
              {heading}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
