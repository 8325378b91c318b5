import { Button, makeStyles } from '@fluentui/react-components';
import { idAndName } from '../../../../look/id-and-name';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { ChoiceField } from '../../../parts/form/choice-field';
import { choicesAmong } from '../../../parts/form/choices-among';
import { useWorkspace } from '../../../workspace/workspace';
import { pairOffers } from './pair-offers';
import type { KpiForm } from './use-kpi-form';

const useStyles = makeStyles({
  offers: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '4px' },
  offer: { textAlign: 'start' },
});

/** The KPI that this one leads or follows; likely ones are a click away. */
export function PairField({ form }: { readonly form: KpiForm }) {
  const { texts, language } = usePaneLook();
  const words = texts.kpiForm;
  const styles = useStyles();
  const { go } = useWorkspace();
  const { draft, scorecard, changeKpi } = form;
  const { kpi } = draft;
  const offers = pairOffers(kpi, scorecard.kpis);
  const others = scorecard.kpis.filter(({ id }) => id !== kpi.id);
  return (
    <>
      <ChoiceField
        label={words.pairedWith}
        value={kpi.pairedWith}
        none={words.nobody}
        choices={choicesAmong(others)}
        change={(pairedWith) => {
          changeKpi({ pairedWith });
        }}
      />
      {offers.kpis.length + offers.library.length > 0 && (
        <div className={styles.offers} role="group" aria-label={words.offered}>
          {offers.kpis.map((other) => (
            <Button
              key={other.id}
              size="small"
              className={styles.offer}
              onClick={() => {
                changeKpi({ pairedWith: other.id });
              }}
            >
              {fill(words.pairWith, { name: idAndName(other) })}
            </Button>
          ))}
          {offers.library.map(({ id, name }) => (
            <Button
              key={id}
              size="small"
              appearance="subtle"
              className={styles.offer}
              onClick={() => {
                go({ screen: 'library', text: name[language] });
              }}
            >
              {fill(words.addFromLibrary, { name: name[language] })}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
