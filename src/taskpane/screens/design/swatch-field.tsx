import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../strings/fill';
import { SWATCHES, perspectiveColour } from '../../../look/perspective-colour';
import { usePaneLook } from '../../look/pane-look';
import { useIsOff } from '../../parts/form/use-is-off';

const useStyles = makeStyles({
  swatches: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    border: 'none',
    margin: 0,
    padding: 0,
  },
  swatch: {
    appearance: 'none',
    width: '28px',
    height: '28px',
    margin: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `2px solid ${tokens.colorNeutralBackground1}`,
    forcedColorAdjust: 'none',
    cursor: 'pointer',
    ':checked': { outline: `2px solid ${tokens.colorNeutralForeground1}` },
    ':focus-visible': { outline: `3px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly label: string;
  /** Six hexadecimal digits, as the table has them. */
  readonly value: string | undefined;
  readonly change: (colour: string) => void;
}

/** A choice among the colours of perspectives, none of which looks like a status. */
export function SwatchField({ label, value, change }: Props) {
  const { texts, palette } = usePaneLook();
  const styles = useStyles();
  const isOff = useIsOff({});
  const chosen = value?.replace('#', '').toUpperCase();
  return (
    <Field label={label}>
      <div className={styles.swatches} role="radiogroup" aria-label={label}>
        {SWATCHES.map((colour, place) => (
          <input
            key={colour}
            type="radio"
            name={label}
            className={styles.swatch}
            style={{ backgroundColor: perspectiveColour(colour, place, palette) }}
            aria-label={fill(texts.design.swatch, { number: place + 1 })}
            disabled={isOff}
            checked={colour === chosen}
            onChange={() => {
              change(colour);
            }}
          />
        ))}
      </div>
    </Field>
  );
}
