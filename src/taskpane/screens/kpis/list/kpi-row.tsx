import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { statusWord } from '../../../../look/status-word';
import type { StatusWords } from '../../../../scorecard/model/setup';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { ListRow } from '../../../parts/list-row';
import { StatusMark } from '../../../parts/status-mark';
import { useLookOnly } from '../../../workspace/use-look-only';
import { useWorkspace } from '../../../workspace/workspace';
import type { ListedKpi } from './filter-kpis';
import { useKpiUse } from './use-kpi-use';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '4px' },
  open: { flex: '1 1 auto', minWidth: 0 },
});

interface Props {
  readonly listed: ListedKpi;
  readonly statusWords: StatusWords;
}

/** A KPI of the list, which opens its form, with everything else that can be done with it in a menu. */
export function KpiRow({ listed: { kpi, status }, statusWords }: Props) {
  const { texts, language } = usePaneLook();
  const words = texts.kpis;
  const styles = useStyles();
  const { go, selectedKpi } = useWorkspace();
  const isLookOnly = useLookOnly() !== undefined;
  const { retire, useAgain, showRow } = useKpiUse(kpi);
  const isInUse = status !== 'Retired' && status !== 'Not yet';
  const word = isInUse
    ? statusWord(status, language, statusWords)
    : status === 'Retired'
      ? words.retired
      : words.notYet;
  const owner = kpi.owner ?? words.noOwner;
  const text = [kpi.id, owner, ...(isInUse ? [] : [word])].join(' · ');
  const edit = () => {
    go({ screen: 'kpi-form', id: kpi.id });
  };
  const { id } = kpi;
  return (
    <div className={styles.row}>
      <div className={styles.open}>
        <ListRow
          rowKey={id}
          name={kpi.name}
          label={[kpi.name, word, id, owner].join(', ')}
          text={text}
          end={isInUse && <StatusMark status={status} words={statusWords} />}
          isSelected={selectedKpi === kpi.id}
          isFollowed
          open={edit}
        />
      </div>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={fill(words.more, { name: kpi.name })}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={edit}>{words.edit}</MenuItem>
            {isInUse && (
              <MenuItem
                onClick={() => {
                  go({ screen: 'kpi', id });
                }}
              >
                {words.details}
              </MenuItem>
            )}
            <MenuItem
              disabled={isLookOnly}
              onClick={() => {
                go({ screen: 'kpi-form', copyOf: id });
              }}
            >
              {words.duplicate}
            </MenuItem>
            {kpi.activeTo === undefined ? (
              <MenuItem disabled={isLookOnly} onClick={() => void retire()}>
                {words.retire}
              </MenuItem>
            ) : (
              <MenuItem disabled={isLookOnly} onClick={() => void useAgain()}>
                {words.useAgain}
              </MenuItem>
            )}
            <MenuItem onClick={showRow}>{words.show}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
