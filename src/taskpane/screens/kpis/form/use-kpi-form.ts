import { useState } from 'react';
import type { RuleToTell } from '../../../../look/rule-in-words';
import { kpiWarnings, type WarnedField } from '../../../../scorecard/edits/kpi-warnings';
import { settingsOf, type Settings } from '../../../../scorecard/evaluation/settings';
import type { Kpi } from '../../../../scorecard/model/kpi';
import type { Scorecard } from '../../../../scorecard/model/scorecard';
import type { Period } from '../../../../scorecard/periods/period';
import { kpiRuleOf } from '../../../../scorecard/rules/kpi-rule';
import { usePaneLook } from '../../../look/pane-look';
import { useDraft } from '../../../parts/form/use-draft';
import { useNumbers } from '../../../parts/form/use-numbers';
import type { KpiDraft } from './kpi-draft';
import { kpiErrors, type KpiError } from './kpi-errors';
import { warningText } from './warning-text';

/** The form as its groups of fields see it. */
export interface KpiForm {
  readonly draft: KpiDraft;
  /** As it was when the form was opened. */
  readonly opened: KpiDraft;
  readonly isNew: boolean;
  readonly scorecard: Scorecard;
  readonly settings: Settings;
  readonly period: Period;
  readonly told: RuleToTell;
  readonly change: (changes: Partial<KpiDraft>) => void;
  readonly changeKpi: (changes: Partial<Kpi>) => void;
  /** Error, warning and leaving of a field. */
  readonly field: (name: WarnedField) => FieldState;
  /** Of a field for a number: told whether what stands there is one. */
  readonly checked: (name: string) => (isNumber: boolean) => void;
  readonly isDirty: boolean;
  /** It was to be saved and could not. */
  readonly isRefused: boolean;
  /** How many fields cannot be saved as they are. */
  readonly errors: number;
  /** Shows all errors and warnings, of fields that nobody has left as well. */
  readonly checkAll: () => void;
}

export interface FieldState {
  readonly error: string | undefined;
  readonly warning: string | undefined;
  readonly left: () => void;
}

interface Given {
  readonly opened: KpiDraft;
  readonly isNew: boolean;
  readonly scorecard: Scorecard;
  readonly period: Period;
}

/** The state of a KPI's form. */
export function useKpiForm({ opened, isNew, scorecard, period }: Given): KpiForm {
  const { texts, language, separators } = usePaneLook();
  const { draft, change, isDirty } = useDraft(opened);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isChecked, setChecked] = useState(!isNew);
  const [isRefused, setRefused] = useState(false);
  const { faulty, checked } = useNumbers();
  const { kpi, target } = draft;
  const settings = settingsOf(scorecard.setup);
  const told: RuleToTell = {
    rule: kpiRuleOf(kpi, settings),
    target,
    measure: kpi,
    statusWords: settings.statusWords,
    separators,
  };
  const warnings = kpiWarnings(kpi, target, settings);
  const errors = kpiErrors(kpi);
  const errorTexts: Readonly<Record<KpiError, string>> = {
    'name missing': texts.kpiForm.nameMissing,
    'decimals wrong': texts.kpiForm.decimalsWrong,
    'weight wrong': texts.kpiForm.weightWrong,
  };
  return {
    draft,
    opened,
    isNew,
    scorecard,
    settings,
    period,
    told,
    change,
    changeKpi: (changes) => {
      change({ kpi: { ...kpi, ...changes } });
    },
    field: (name) => {
      // What is odd about the kind of the thresholds comes from the target.
      const isLeft = left.has(name) || (name === 'thresholds' && left.has('target'));
      const isShown = isChecked || isLeft;
      const error = name === 'target' ? undefined : errors.get(name);
      const warning = warnings.get(name);
      return {
        error: isShown && error ? errorTexts[error] : undefined,
        warning: isShown && warning ? warningText(warning, told, { texts, language }) : undefined,
        left: () => {
          setLeft((now) => new Set(now).add(name));
        },
      };
    },
    checked,
    isRefused,
    isDirty: isDirty || faulty > 0,
    errors: errors.size + faulty,
    checkAll: () => {
      setChecked(true);
      setRefused(true);
    },
  };
}
