import { Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import type { SheetPlace } from '../../../excel/show-cell';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';
import type { EntryRow } from './entry-rows';

const useStyles = makeStyles({
  linked: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '28px',
    padding: '2px 6px',
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

interface Props {
  readonly row: EntryRow;
  readonly shown: string;
}

/** A figure that comes from the user's cells: a click or F2 goes there. */
export function LinkedFigure({ row, shown }: Props) {
  const { data } = usePaneLook().texts;
  const { show } = useWorkspace();
  const styles = useStyles();
  const { formula = '', place, entry } = row;
  const source = sourceOf(formula) ?? place;
  const go = (): void => {
    if (source) show(source);
  };
  const name = fill(data.showSource, { name: entry.kpi.name });
  return (
    <Tooltip content={fill(data.fromFormula, { formula })} relationship="description">
      <button
        type="button"
        className={styles.linked}
        aria-label={`${shown} ${name}`}
        onClick={go}
        onKeyDown={(event) => {
          if (event.key === 'F2') go();
        }}
      >
        <LinkRegular aria-hidden="true" />
        {shown}
      </button>
    </Tooltip>
  );
}

/** The first cell of another sheet that a formula names. */
function sourceOf(formula: string): SheetPlace | undefined {
  const found = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+)/iu.exec(
    formula,
  );
  const sheet = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
  const address = found?.[3]?.replaceAll('$', '');
  return sheet === undefined || address === undefined ? undefined : { sheet, address };
}
