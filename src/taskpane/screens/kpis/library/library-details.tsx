import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import { idAndName } from '../../../../look/id-and-name';
import type { LibraryKpi } from '../../../../library/library-kpi';
import { pairsOf } from '../../../../library/pairs-of';
import type { Objective } from '../../../../scorecard/model/objective';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { Hint } from '../../../parts/hint';
import { useLookOnly } from '../../../workspace/use-look-only';
import { useWorkspace } from '../../../workspace/workspace';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '4px 0 12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  list: { maxHeight: '50vh', overflowY: 'auto' },
});

interface Props {
  readonly kpi: LibraryKpi;
  readonly objectives: readonly Objective[];
  /** The one that KPIs are looked for. */
  readonly chosen: Objective | undefined;
  readonly add: (objective: string | undefined) => void;
}

/** What the library says about a KPI, and how it comes into the scorecard. */
export function LibraryDetails({ kpi, objectives, chosen, add }: Props) {
  const { texts, language } = usePaneLook();
  const words = texts.kpis;
  const styles = useStyles();
  const { go } = useWorkspace();
  const lookOnly = useLookOnly();
  const pairs = pairsOf(kpi).map(({ name }) => name[language]);
  const isLeading = kpi.type === 'Leading';
  return (
    <div className={styles.details}>
      <Text>{fill(words.formula, { text: kpi.formula[language] })}</Text>
      {kpi.exampleTarget && (
        <Text>{fill(words.quoted, { text: kpi.exampleTarget.text[language] })}</Text>
      )}
      {kpi.note && <Text>{kpi.note[language]}</Text>}
      {pairs.length > 0 && (
        <Text>{fill(isLeading ? words.leads : words.isLed, { names: pairs.join(', ') })}</Text>
      )}
      {kpi.vanity && <Hint kind="warning">{words.vanity}</Hint>}
      <div className={styles.buttons}>
        {chosen && (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              add(chosen.id);
            }}
          >
            {fill(words.addToThis, { objective: chosen.id })}
          </Button>
        )}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size="small" title={lookOnly} disabledFocusable={lookOnly !== undefined}>
              {words.addTo}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList className={styles.list}>
              {objectives.map((objective) => (
                <MenuItem
                  key={objective.id}
                  onClick={() => {
                    add(objective.id);
                  }}
                >
                  {idAndName(objective)}
                </MenuItem>
              ))}
              <MenuItem
                onClick={() => {
                  add(undefined);
                }}
              >
                {words.withoutObjective}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button
          size="small"
          onClick={() => {
            go({ screen: 'kpi-form', library: kpi.id, objective: chosen?.id });
          }}
        >
          {words.inForm}
        </Button>
      </div>
    </div>
  );
}
