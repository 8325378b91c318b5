import { Button, makeStyles } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import type { ModelObject } from '../../../tables/place-of';
import { usePaneLook } from '../../look/pane-look';
import { useShowObject } from '../../workspace/use-show-object';

const useStyles = makeStyles({ button: { marginInlineStart: 'auto' } });

/** Selects the row of an object in its sheet: at the end of a footer, as a sign with a tip. */
export function ShowInSheet({ object }: { readonly object: ModelObject }) {
  const { showInSheet } = usePaneLook().texts.kpiDetail;
  const styles = useStyles();
  const show = useShowObject();
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      icon={<TableRegular />}
      aria-label={showInSheet}
      title={showInSheet}
      onClick={() => {
        show(object);
      }}
    />
  );
}
