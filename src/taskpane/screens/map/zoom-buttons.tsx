import type { ReactElement } from 'react';
import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { ArrowFitRegular } from '@fluentui/react-icons/svg/arrow-fit';
import { ZoomInRegular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOutRegular } from '@fluentui/react-icons/svg/zoom-out';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import type { Zoom } from './use-zoom';

const useStyles = makeStyles({
  buttons: { display: 'flex', alignItems: 'center', justifyContent: 'end', gap: '2px' },
  percent: { minWidth: '40px', textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
});

/** Zoom out, how large it is, zoom in, and back to the width of the pane. */
export function ZoomButtons({ zoom: { scale, step, fit } }: { readonly zoom: Zoom }) {
  const words = usePaneLook().texts.map;
  const styles = useStyles();
  const button = (label: string, icon: ReactElement, run: () => void) => (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      onClick={run}
    />
  );
  return (
    <div className={styles.buttons}>
      {button(words.zoomOut, <ZoomOutRegular />, () => {
        step(-1);
      })}
      <Caption1 className={styles.percent} role="status">
        {fill(words.zoom, { percent: Math.round(scale * 100) })}
      </Caption1>
      {button(words.zoomIn, <ZoomInRegular />, () => {
        step(1);
      })}
      {button(words.zoomFit, <ArrowFitRegular />, fit)}
    </div>
  );
}
