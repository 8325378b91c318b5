import type { Behaviour } from '../behaviour';
import { RibbonGroup } from './ribbon-group';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([option]) => option === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface BehaviourGroupProps {
  readonly behaviour: Behaviour;
  readonly onChange: (change: Partial<Behaviour>) => void;
}

/** In which Excel the add-in is to think itself. */
export function BehaviourGroup({ behaviour, onChange }: BehaviourGroupProps) {
  return (
    <RibbonGroup label="Behave like">
      <div className="ribbon-choices">
        <Choice
          label="API sets"
          value={behaviour.apiSets}
          options={[
            ['floor', 'the oldest Excel we support'],
            ['newest', 'the newest the library knows'],
          ]}
          onChange={(apiSets) => {
            onChange({ apiSets });
          }}
        />
        <Choice
          label="Blank cells"
          value={behaviour.blankArguments}
          options={[
            ['web', 'blank, as on the web'],
            ['windows', '0, as on Windows and Mac'],
          ]}
          onChange={(blankArguments) => {
            onChange({ blankArguments });
          }}
        />
      </div>
    </RibbonGroup>
  );
}
