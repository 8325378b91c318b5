import { makeStyles } from '@fluentui/react-components';
import { usePaneLook } from '../look/pane-look';
import { perspectiveColour } from '../../look/perspective-colour';

const useStyles = makeStyles({
  swatch: {
    width: '3px',
    height: '14px',
    borderRadius: '2px',
    flexShrink: 0,
    forcedColorAdjust: 'none',
  },
});

interface Props {
  /** As the table has it; absent for the usual one of the place. */
  readonly colour: string | undefined;
  /** Among the perspectives, from 0. */
  readonly place: number;
}

/** The colour by which a perspective is known again. The name stands beside it. */
export function Swatch({ colour, place }: Props) {
  const { palette } = usePaneLook();
  return (
    <span
      className={useStyles().swatch}
      style={{ backgroundColor: perspectiveColour(colour, place, palette) }}
      aria-hidden="true"
    />
  );
}
