import { useState } from 'react';
import type { Orientation, Region } from '../../../import/proposal/proposal';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { TextField } from '../../parts/form/text-field';
import { Section } from '../../parts/section';
import type { Importing } from './use-importing';

interface Props {
  readonly region: Region;
  readonly correct: Importing['correct'];
}

/** Which way the region lies, and where its headings end and its KPIs begin and end. */
export function RegionShape({ region, correct }: Props) {
  const words = usePaneLook().texts.importing;
  const { orientation, links, headerRows, firstDataRow, lastDataRow } = region;
  const first = headerRows[0];
  const last = headerRows.at(-1);
  const setHeadings = (from: number, to: number): void => {
    if (to < from) return;
    const rows = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    correct(region, { headerRows: rows, firstDataRow: Math.max(to + 1, firstDataRow) });
  };
  const numbers = [
    {
      ...{ label: words.firstHeading, value: first },
      change: (row: number) => {
        setHeadings(row, last ?? row);
      },
    },
    {
      ...{ label: words.lastHeading, value: last },
      change: (row: number) => {
        setHeadings(first ?? row, row);
      },
    },
    {
      ...{ label: words.firstRow, value: firstDataRow },
      change: (row: number) => {
        correct(region, { firstDataRow: row });
      },
    },
    {
      ...{ label: words.lastRow, value: lastDataRow },
      change: (row: number) => {
        correct(region, { lastDataRow: row });
      },
    },
  ];
  return (
    <Section title={words.shape}>
      <ChoiceField<Orientation>
        label={words.orientation}
        value={orientation}
        choices={[
          { value: 'rows', label: words.inRows },
          { value: 'columns', label: words.inColumns },
        ]}
        change={(value) => {
          if (value) correct(region, { orientation: value });
        }}
      />
      <ChoiceField
        label={words.links}
        value={links}
        choices={[
          { value: 'cells', label: words.linkCells },
          { value: 'keys', label: words.linkKeys },
        ]}
        change={(value) => {
          if (value) correct(region, { links: value });
        }}
      />
      {numbers.map(({ label, value, change }) => (
        <LineNumberField
          key={`${label} ${value ?? ''}`}
          label={label}
          value={value}
          take={change}
        />
      ))}
    </Section>
  );
}

interface LineNumberProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly take: (line: number) => void;
}

/** The number of a row, or of a column where the region lies the other way; taken when the field is left. */
function LineNumberField({ label, value, take }: LineNumberProps) {
  const words = usePaneLook().texts.importing;
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const line = Number(text.trim());
  const isLine = Number.isInteger(line) && line > 0;
  return (
    <TextField
      label={label}
      value={text}
      error={isLine || text === '' ? undefined : words.noLine}
      change={setText}
      left={() => {
        if (isLine && line !== value) take(line);
      }}
    />
  );
}
