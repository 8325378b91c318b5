/** How grave a hint is, for those who do not see its icon. */
export const severity = {
  info: 'Note',
  warning: 'Warning',
  error: 'Error',
};
