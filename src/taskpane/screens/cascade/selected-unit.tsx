import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedUnit } from '../../../scorecard/cascade/compare-units';
import { lineOfSight } from '../../../scorecard/cascade/line-of-sight';
import { ROW } from '../../frame/use-navigation';
import { usePaneLook } from '../../look/pane-look';
import { Section } from '../../parts/section';
import { useShowObject } from '../../workspace/use-show-object';
import { useWorkspace } from '../../workspace/workspace';
import { SightList } from './sight-list';
import { unitName } from './unit-name';
import { UnitWeights } from './unit-weights';
import type { CascadeFacts } from './use-cascade';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Lines that a unit shows before all are asked for. */
const MOST_LINES = 12;

interface Props {
  readonly unit: ComparedUnit;
  readonly facts: CascadeFacts;
}

/** The unit that is selected in the tree: what can be done with it, its weights and its line of sight. */
export function SelectedUnit({ unit, facts }: Props) {
  const { texts } = usePaneLook();
  const words = texts.cascade;
  const styles = useStyles();
  const { go } = useWorkspace();
  const showObject = useShowObject();
  const own = unit.result.unit;
  const { scope, scorecard } = facts;
  const id = own?.id ?? '';
  const sight = useMemo(() => lineOfSight(scope, { kind: 'unit', id }), [scope, id]);
  return (
    <Section title={unitName(own, scorecard, words)}>
      <div className={styles.buttons}>
        {own && (
          <Button
            size="small"
            onClick={() => {
              go({ screen: 'unit-form', id: own.id });
            }}
            {...{ [ROW]: 'edit' }}
          >
            {words.edit}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            go({ screen: 'line-of-sight', of: 'unit', id: own?.id });
          }}
          {...{ [ROW]: 'sight' }}
        >
          {words.sight}
        </Button>
        {own && (
          <Button
            size="small"
            onClick={() => {
              showObject({ table: 'BSC_Units', id: own.id });
            }}
          >
            {words.showInSheet}
          </Button>
        )}
      </div>
      <UnitWeights unit={unit} facts={facts} />
      <SightList sight={sight} facts={facts} most={MOST_LINES} />
    </Section>
  );
}
