import { useEffect, useRef, useState } from 'react';
import { Spinner } from '@fluentui/react-components';
import type { OpenWorkbook } from '../../../excel/open-workbook';
import {
  USUAL_FUNCTIONS,
  insertedFunction,
  type InsertedFunction,
} from '../../../workbook/insert-function/inserted-function';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { faultSentence } from '../../outcome-sentence';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { InsertForm } from './insert-form';
import { useLoaded } from './use-loaded';

interface Props {
  /** The function that was asked for in the ribbon. */
  readonly choice?: string;
}

/** Writes a guarded function into the active cell, from the columns found around it. */
export function InsertFunctionScreen({ choice }: Props) {
  const { texts } = usePaneLook();
  const asked = insertedFunction(choice);
  const [name, setName] = useState<InsertedFunction>(asked ?? 'STATUS');
  const [showsAll, setShowsAll] = useState(
    choice === undefined || !USUAL_FUNCTIONS.some((usual) => usual === asked),
  );
  const { say } = useWorkspace();
  const { result, loadAgain } = useLoaded(readAround);
  const isAskedAgain = useRef(false);
  const readAgain = () => {
    isAskedAgain.current = true;
    loadAgain();
  };
  useEffect(() => {
    if (!isAskedAgain.current || result?.ok !== true) return;
    isAskedAgain.current = false;
    const { sheet, address } = result.value;
    say({ intent: 'info', text: fill(texts.sheets.selectedIs, { sheet, address }) });
  }, [result, say, texts]);
  if (result?.ok) {
    return (
      <InsertForm
        key={`${result.value.sheet}!${result.value.address} ${name}`}
        around={result.value}
        name={name}
        setName={setName}
        showsAll={showsAll}
        setShowsAll={setShowsAll}
        readAgain={readAgain}
      />
    );
  }
  return (
    <Screen
      title={texts.screens['insert-function']}
      others={[{ label: texts.sheets.readAgain, run: readAgain }]}
    >
      {result ? (
        <Hint kind="error">{faultSentence(result.fault, texts.states)}</Hint>
      ) : (
        <Spinner size="tiny" labelPosition="after" label={texts.states.reading} />
      )}
    </Screen>
  );
}

function readAround(workbook: OpenWorkbook) {
  return workbook.cellAround();
}
