import { usePaneLook } from '../../look/pane-look';
import { NumberField } from '../../parts/form/number-field';
import type { Form } from '../../parts/form/use-form';

interface Weighted {
  readonly weight?: number;
}

/** The weight of an object among those beside it. */
export function WeightField<Row extends Weighted>({
  form: { draft, change, checked },
}: {
  readonly form: Form<Row>;
}) {
  const { texts } = usePaneLook();
  return (
    <NumberField
      label={texts.design.weight}
      value={draft.weight}
      error={isWeightWrong(draft) ? texts.kpiForm.weightWrong : undefined}
      checked={checked('weight')}
      change={(weight) => {
        change({ weight } as Partial<Row>);
      }}
    />
  );
}

export function isWeightWrong({ weight = 0 }: Weighted): boolean {
  return weight < 0;
}
