import { useState } from 'react';
import { usePaneLook } from '../../look/pane-look';
import type { ScreenParameters } from '../../frame/route';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { draftOf } from './form/kpi-draft';
import { KpiFormBody } from './form/kpi-form-body';

/** The definition of a KPI; without an ID a new one, which may begin as a copy or as the library has it. */
export function KpiFormScreen(parameters: ScreenParameters['kpi-form']) {
  const { texts, language } = usePaneLook();
  const { read, period, unit } = useWorkspace();
  const open = () => {
    const beginning = { period, unit, language, copyOf: texts.kpiForm.copyOf };
    return { base: read.scorecard, period, draft: draftOf(read.scorecard, parameters, beginning) };
  };
  const [{ base, draft, period: openedIn, turn }, setOpened] = useState(() => ({
    ...open(),
    turn: 0,
  }));
  if (!draft) {
    return (
      <Screen title={texts.screens['kpi-form']}>
        <Hint kind="info">{texts.kpiForm.notThere}</Hint>
      </Screen>
    );
  }
  return (
    <KpiFormBody
      key={turn}
      base={base}
      opened={draft}
      isNew={parameters.id === undefined}
      period={openedIn}
      newest={open}
      reopen={() => {
        setOpened((now) => ({ ...open(), turn: now.turn + 1 }));
      }}
    />
  );
}
