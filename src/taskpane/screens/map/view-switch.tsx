import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneLook } from '../../look/pane-look';

const useStyles = makeStyles({
  group: { display: 'flex', gap: '8px' },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}` },
});

type View = 'map' | 'list';

interface Props {
  readonly view: View;
  readonly choose: (view: View) => void;
}

const VIEWS: readonly View[] = ['map', 'list'];

/** Map or list. */
export function ViewSwitch({ view, choose }: Props) {
  const { map: words } = usePaneLook().texts;
  const styles = useStyles();
  return (
    <div className={styles.group} role="group" aria-label={words.view}>
      {VIEWS.map((each) => (
        <ToggleButton
          key={each}
          size="small"
          shape="circular"
          className={each === view ? styles.chosen : undefined}
          checked={each === view}
          onClick={() => {
            choose(each);
          }}
        >
          {words[each]}
        </ToggleButton>
      ))}
    </div>
  );
}
