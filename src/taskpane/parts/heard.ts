import type { GriffelStyle } from '@fluentui/react-components';

/** The style of what is heard by those who cannot see, and not seen. */
export const heard: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
