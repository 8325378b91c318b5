import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ROLES, type Region } from '../../../import/proposal/proposal';
import { usePaneLook } from '../../look/pane-look';
import { roleColour } from './role-colour';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 10px',
    '@media (forced-colors: active)': { display: 'none' },
  },
  role: { display: 'inline-flex', alignItems: 'center', gap: '5px' },
  swatch: { width: '14px', height: '4px', borderRadius: tokens.borderRadiusSmall },
});

/** What the colours above the columns of a preview stand for. */
export function RoleLegend({ region }: { readonly region: Region }) {
  const { texts, palette } = usePaneLook();
  const styles = useStyles();
  const there = new Set(region.columns.map(({ role }) => role));
  return (
    <div className={styles.place} aria-hidden="true">
      {ROLES.filter((role) => there.has(role) && role !== 'ignore').map((role) => (
        <span key={role} className={styles.role}>
          <span
            className={styles.swatch}
            style={{ backgroundColor: roleColour(role, palette), forcedColorAdjust: 'none' }}
          />
          <Caption1>{texts.importing.roles[role]}</Caption1>
        </span>
      ))}
    </div>
  );
}
