import { lazy, type ComponentType } from 'react';
import type { ScreenName, ScreenParameters } from '../frame/route';
import { OverviewScreen } from './overview/overview-screen';
import { StartScreen } from './start/start-screen';

/** A screen for each name. All but those that come first come when they are first shown. */
export const SCREENS: { readonly [Name in ScreenName]: ComponentType<ScreenParameters[Name]> } = {
  overview: OverviewScreen,
  'score-explained': lazy(() =>
    import(/* webpackChunkName: "overview" */ './overview/score-explained-screen').then(
      ({ ScoreExplainedScreen }) => ({ default: ScoreExplainedScreen }),
    ),
  ),
  perspective: lazy(() =>
    import(/* webpackChunkName: "overview" */ './overview/perspective-screen').then(
      ({ PerspectiveScreen }) => ({ default: PerspectiveScreen }),
    ),
  ),
  objective: lazy(() =>
    import(/* webpackChunkName: "overview" */ './overview/objective-screen').then(
      ({ ObjectiveScreen }) => ({ default: ObjectiveScreen }),
    ),
  ),
  kpi: lazy(() =>
    import(/* webpackChunkName: "overview" */ './overview/kpi-screen').then(({ KpiScreen }) => ({
      default: KpiScreen,
    })),
  ),
  'explain-and-act': lazy(() =>
    import(/* webpackChunkName: "overview" */ './overview/explain-and-act-screen').then(
      ({ ExplainAndActScreen }) => ({ default: ExplainAndActScreen }),
    ),
  ),
  'voice-form': lazy(() =>
    import(/* webpackChunkName: "overview" */ './overview/voice-form-screen').then(
      ({ VoiceFormScreen }) => ({ default: VoiceFormScreen }),
    ),
  ),
  actions: lazy(() =>
    import(/* webpackChunkName: "overview" */ './overview/actions-screen').then(
      ({ ActionsScreen }) => ({ default: ActionsScreen }),
    ),
  ),
  data: lazy(() =>
    import(/* webpackChunkName: "data" */ './data/data-screen').then(({ DataScreen }) => ({
      default: DataScreen,
    })),
  ),
  review: lazy(() =>
    import(/* webpackChunkName: "review" */ './review/review-screen').then(({ ReviewScreen }) => ({
      default: ReviewScreen,
    })),
  ),
  'carry-over': lazy(() =>
    import(/* webpackChunkName: "review" */ './review/carry-over-screen').then(
      ({ CarryOverScreen }) => ({ default: CarryOverScreen }),
    ),
  ),
  'collect-review': lazy(() =>
    import(/* webpackChunkName: "collect-review" */ './review/collect/collect-review-screen').then(
      ({ CollectReviewScreen }) => ({ default: CollectReviewScreen }),
    ),
  ),
  'close-period': lazy(() =>
    import(/* webpackChunkName: "review" */ './review/close-period-screen').then(
      ({ ClosePeriodScreen }) => ({ default: ClosePeriodScreen }),
    ),
  ),
  minutes: lazy(() =>
    import(/* webpackChunkName: "review" */ './review/minutes/minutes-screen').then(
      ({ MinutesScreen }) => ({ default: MinutesScreen }),
    ),
  ),
  restate: lazy(() =>
    import(/* webpackChunkName: "review" */ './review/restate-screen').then(
      ({ RestateScreen }) => ({ default: RestateScreen }),
    ),
  ),
  snapshots: lazy(() =>
    import(/* webpackChunkName: "review" */ './review/snapshots-screen').then(
      ({ SnapshotsScreen }) => ({ default: SnapshotsScreen }),
    ),
  ),
  calendar: lazy(() =>
    import(/* webpackChunkName: "review" */ './review/calendar/calendar-screen').then(
      ({ CalendarScreen }) => ({ default: CalendarScreen }),
    ),
  ),
  design: lazy(() =>
    import(/* webpackChunkName: "design" */ './design/design-screen').then(({ DesignScreen }) => ({
      default: DesignScreen,
    })),
  ),
  strategy: lazy(() =>
    import(/* webpackChunkName: "design" */ './design/strategy-screen').then(
      ({ StrategyScreen }) => ({ default: StrategyScreen }),
    ),
  ),
  perspectives: lazy(() =>
    import(/* webpackChunkName: "design" */ './design/perspectives-screen').then(
      ({ PerspectivesScreen }) => ({ default: PerspectivesScreen }),
    ),
  ),
  'perspective-form': lazy(() =>
    import(/* webpackChunkName: "design" */ './design/perspective-form-screen').then(
      ({ PerspectiveFormScreen }) => ({ default: PerspectiveFormScreen }),
    ),
  ),
  objectives: lazy(() =>
    import(/* webpackChunkName: "design" */ './design/objectives-screen').then(
      ({ ObjectivesScreen }) => ({ default: ObjectivesScreen }),
    ),
  ),
  'objective-form': lazy(() =>
    import(/* webpackChunkName: "design" */ './design/objective-form-screen').then(
      ({ ObjectiveFormScreen }) => ({ default: ObjectiveFormScreen }),
    ),
  ),
  swot: lazy(() =>
    import(/* webpackChunkName: "design" */ './design/swot-screen').then(({ SwotScreen }) => ({
      default: SwotScreen,
    })),
  ),
  'swot-form': lazy(() =>
    import(/* webpackChunkName: "design" */ './design/swot-form-screen').then(
      ({ SwotFormScreen }) => ({ default: SwotFormScreen }),
    ),
  ),
  initiatives: lazy(() =>
    import(/* webpackChunkName: "design" */ './design/initiatives-screen').then(
      ({ InitiativesScreen }) => ({ default: InitiativesScreen }),
    ),
  ),
  'initiative-form': lazy(() =>
    import(/* webpackChunkName: "design" */ './design/initiative-form-screen').then(
      ({ InitiativeFormScreen }) => ({ default: InitiativeFormScreen }),
    ),
  ),
  'strategy-map': lazy(() =>
    import(/* webpackChunkName: "map" */ './map/strategy-map-screen').then(
      ({ StrategyMapScreen }) => ({ default: StrategyMapScreen }),
    ),
  ),
  'link-form': lazy(() =>
    import(/* webpackChunkName: "map" */ './map/link-form-screen').then(({ LinkFormScreen }) => ({
      default: LinkFormScreen,
    })),
  ),
  kpis: lazy(() =>
    import(/* webpackChunkName: "kpis" */ './kpis/kpis-screen').then(({ KpisScreen }) => ({
      default: KpisScreen,
    })),
  ),
  'kpi-form': lazy(() =>
    import(/* webpackChunkName: "kpis" */ './kpis/kpi-form-screen').then(({ KpiFormScreen }) => ({
      default: KpiFormScreen,
    })),
  ),
  'kpis-from-selection': lazy(() =>
    import(/* webpackChunkName: "kpis" */ './kpis/kpis-from-selection-screen').then(
      ({ KpisFromSelectionScreen }) => ({ default: KpisFromSelectionScreen }),
    ),
  ),
  library: lazy(() =>
    import(/* webpackChunkName: "kpis" */ './kpis/library-screen').then(({ LibraryScreen }) => ({
      default: LibraryScreen,
    })),
  ),
  cascade: lazy(() =>
    import(/* webpackChunkName: "cascade" */ './cascade/cascade-screen').then(
      ({ CascadeScreen }) => ({ default: CascadeScreen }),
    ),
  ),
  'unit-form': lazy(() =>
    import(/* webpackChunkName: "cascade" */ './cascade/unit-form-screen').then(
      ({ UnitFormScreen }) => ({ default: UnitFormScreen }),
    ),
  ),
  'copy-objectives': lazy(() =>
    import(/* webpackChunkName: "cascade" */ './cascade/copy-objectives-screen').then(
      ({ CopyObjectivesScreen }) => ({ default: CopyObjectivesScreen }),
    ),
  ),
  'split-kpi': lazy(() =>
    import(/* webpackChunkName: "cascade" */ './cascade/split-kpi-screen').then(
      ({ SplitKpiScreen }) => ({ default: SplitKpiScreen }),
    ),
  ),
  'line-of-sight': lazy(() =>
    import(/* webpackChunkName: "cascade" */ './cascade/line-of-sight-screen').then(
      ({ LineOfSightScreen }) => ({ default: LineOfSightScreen }),
    ),
  ),
  'compare-units': lazy(() =>
    import(/* webpackChunkName: "cascade" */ './cascade/compare-units-screen').then(
      ({ CompareUnitsScreen }) => ({ default: CompareUnitsScreen }),
    ),
  ),
  health: lazy(() =>
    import(/* webpackChunkName: "health" */ './health/health-screen').then(({ HealthScreen }) => ({
      default: HealthScreen,
    })),
  ),
  'kpi-review': lazy(() =>
    import(/* webpackChunkName: "kpi-review" */ './kpi-review/kpi-review-screen').then(
      ({ KpiReviewScreen }) => ({ default: KpiReviewScreen }),
    ),
  ),
  'change-note': lazy(() =>
    import(/* webpackChunkName: "kpi-review" */ './kpi-review/change-note-screen').then(
      ({ ChangeNoteScreen }) => ({ default: ChangeNoteScreen }),
    ),
  ),
  changes: lazy(() =>
    import(/* webpackChunkName: "kpi-review" */ './kpi-review/changes-screen').then(
      ({ ChangesScreen }) => ({ default: ChangesScreen }),
    ),
  ),
  settings: lazy(() =>
    import(/* webpackChunkName: "settings" */ './settings/settings-screen').then(
      ({ SettingsScreen }) => ({ default: SettingsScreen }),
    ),
  ),
  help: lazy(() =>
    import(/* webpackChunkName: "help" */ './help/help-screen').then(({ HelpScreen }) => ({
      default: HelpScreen,
    })),
  ),
  guide: lazy(() =>
    import(/* webpackChunkName: "help" */ './help/guide-screen').then(({ GuideScreen }) => ({
      default: GuideScreen,
    })),
  ),
  start: StartScreen,
  import: lazy(() =>
    import(/* webpackChunkName: "import" */ './importing/import-screen').then(
      ({ ImportScreen }) => ({ default: ImportScreen }),
    ),
  ),
  templates: lazy(() =>
    import(/* webpackChunkName: "start" */ './start/templates-screen').then(
      ({ TemplatesScreen }) => ({ default: TemplatesScreen }),
    ),
  ),
  'insert-function': lazy(() =>
    import(/* webpackChunkName: "sheets" */ './sheets/insert-function-screen').then(
      ({ InsertFunctionScreen }) => ({ default: InsertFunctionScreen }),
    ),
  ),
  'scorecard-sheet': lazy(() =>
    import(/* webpackChunkName: "sheets" */ './sheets/scorecard-sheet-screen').then(
      ({ ScorecardSheetScreen }) => ({ default: ScorecardSheetScreen }),
    ),
  ),
  freeze: lazy(() =>
    import(/* webpackChunkName: "sheets" */ './sheets/freeze-screen').then(({ FreezeScreen }) => ({
      default: FreezeScreen,
    })),
  ),
  remove: lazy(() =>
    import(/* webpackChunkName: "sheets" */ './sheets/remove-screen').then(({ RemoveScreen }) => ({
      default: RemoveScreen,
    })),
  ),
};
