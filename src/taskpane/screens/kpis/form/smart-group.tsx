import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { smartSuggestions } from '../../../../scorecard/edits/smart-suggestions';
import { SMART_FIELDS } from '../../../../scorecard/health/smart-fields';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { FieldGroup } from '../../../parts/form/field-group';
import { TickField } from '../../../parts/form/tick-field';
import { useWorkspace } from '../../../workspace/workspace';
import type { KpiForm } from './use-kpi-form';

const useStyles = makeStyles({
  reason: { color: tokens.colorNeutralForeground3, paddingInlineStart: '32px', display: 'block' },
  button: { alignSelf: 'start' },
});

/** Five ticks, each with what speaks for it or against it. */
export function SmartGroup({ form }: { readonly form: KpiForm }) {
  const { kpiForm: words } = usePaneLook().texts;
  const styles = useStyles();
  const { draft, scorecard, changeKpi } = form;
  const { kpi, target } = draft;
  const { say } = useWorkspace();
  const suggestions = smartSuggestions(kpi, target, scorecard);
  const isAsSuggested = SMART_FIELDS.every(
    (name) => (kpi[name] ?? false) === suggestions[name].isMet,
  );
  return (
    <FieldGroup title={words.smart}>
      {SMART_FIELDS.map((name) => {
        const { isMet, reason, reached, readings } = suggestions[name];
        const because = fill(words.smartReason[reason], { reached, readings });
        return (
          <div key={name}>
            <TickField
              label={words.smartField[name]}
              isTicked={kpi[name] ?? false}
              change={(isTicked) => {
                changeKpi({ [name]: isTicked || undefined });
              }}
            />
            <Caption1 className={styles.reason}>
              {fill(isMet ? words.suggestedYes : words.suggestedNo, { reason: because })}
            </Caption1>
          </div>
        );
      })}
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          if (isAsSuggested) {
            say({ intent: 'info', text: words.asSuggested });
            return;
          }
          const ticks = SMART_FIELDS.map(
            (name) => [name, suggestions[name].isMet || undefined] as const,
          );
          changeKpi(Object.fromEntries(ticks));
        }}
      >
        {words.takeSuggestions}
      </Button>
    </FieldGroup>
  );
}
