/** The tab of the ribbon with its groups, and in each the buttons and menus that need a scorecard; ids of the manifest. */
export const SCORECARD_CONTROLS = {
  tab: 'BSC.Tab',
  groups: [
    {
      id: 'BSC.Group.Month',
      controls: ['BSC.Button.EnterData', 'BSC.Button.Overview', 'BSC.Button.Refresh'],
    },
    {
      id: 'BSC.Group.Review',
      controls: ['BSC.Button.BuildReview', 'BSC.Button.Actions', 'BSC.Button.CloseMonth'],
    },
    {
      id: 'BSC.Group.Design',
      controls: ['BSC.Button.StrategyMap', 'BSC.Button.Kpis', 'BSC.Button.Cascade'],
    },
    { id: 'BSC.Group.Check', controls: ['BSC.Button.HealthCheck', 'BSC.Button.KpiReview'] },
  ],
} as const;
