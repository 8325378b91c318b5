/** How a command ended, as the shell sees it. */
export const EXIT = { done: 0, fileErrors: 1, wrongUsage: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
