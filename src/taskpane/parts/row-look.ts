import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** The style of a row that can be pressed: a line below it, no look of a button. */
export const rowLook = {
  width: '100%',
  textAlign: 'start',
  font: 'inherit',
  color: 'inherit',
  backgroundColor: 'transparent',
  border: 'none',
  borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const satisfies GriffelStyle;
