import { useEffect, type KeyboardEvent, type ReactElement } from 'react';
import { Spinner } from '@fluentui/react-components';
import type { SourceSheet } from '../../../import/sheet/source-sheet';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { Screen, type FooterAction } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { useUnsaved } from '../../workspace/use-unsaved';
import { ColumnsStep } from './columns-step';
import { KpisStep } from './kpis-step';
import { RangeStep } from './range-step';
import { StepBar } from './step-bar';
import { SummaryStep } from './summary/summary-step';
import { STEPS, useImporting, type Importing, type Step } from './use-importing';
import { useRunImport } from './use-run-import';
import { useSources } from './use-sources';

/** Somebody's own sheets become a scorecard, in four steps; nothing is written before the last. */
export function ImportScreen() {
  const { texts } = usePaneLook();
  const words = texts.importing;
  const { sheets, refusal, readAgain } = useSources();
  if (sheets && refusal === undefined) return <Steps sheets={sheets} readAgain={readAgain} />;
  return (
    <Screen
      title={texts.screens.import}
      primary={
        refusal === undefined ? undefined : { label: words.tryAgain, run: () => void readAgain() }
      }
    >
      {refusal === undefined ? (
        <Spinner size="tiny" labelPosition="after" label={words.reading} />
      ) : (
        <Hint kind="error">{refusal}</Hint>
      )}
    </Screen>
  );
}

const BODIES: Readonly<
  Record<Step, (props: { readonly importing: Importing }) => ReactElement | null>
> = { range: RangeStep, columns: ColumnsStep, kpis: KpisStep, import: SummaryStep };

interface StepsProps {
  readonly sheets: readonly SourceSheet[];
  readonly readAgain: () => Promise<void>;
}

function Steps({ sheets, readAgain }: StepsProps) {
  const words = usePaneLook().texts.importing;
  const importing = useImporting(sheets, readAgain);
  const { step, chosen, count, isTouched, isReading } = importing;
  const { primary, others, next, before, cancel } = useFooter(importing);
  useAltKeys(next, before);
  const Body = BODIES[step];
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) cancel();
  };
  return (
    <div style={{ display: 'contents' }} onKeyDown={escape}>
      <Screen key={step} title={words.steps[step]} primary={primary} others={others}>
        <StepBar step={step} />
        {isReading && <Spinner size="tiny" labelPosition="after" label={words.readingAgain} />}
        {chosen.length === 0 && step !== 'range' && (
          <Hint kind="warning">{words.nothingFound}</Hint>
        )}
        <Body importing={importing} />
        {step === 'import' && count === 0 && <Hint kind="warning">{words.nothingToImport}</Hint>}
        {isTouched && step === 'range' && (
          <Hint kind="info">{fill(words.willImport, { count })}</Hint>
        )}
      </Screen>
    </div>
  );
}

/** The buttons of a step, and what they do. */
function useFooter(importing: Importing) {
  const words = usePaneLook().texts.importing;
  const { back, ask } = useWorkspace();
  const { step, goTo, chosen, count, isTouched, isReading, plan, outdated, setAsked } = importing;
  const run = useRunImport(importing);
  const forget = useUnsaved(isTouched, run);
  const place = STEPS.indexOf(step);
  const following = STEPS[place + 1];
  const cancel = (): void => {
    const leave = (): void => {
      forget();
      back();
    };
    if (place < 2 && !isTouched) leave();
    else {
      void ask(words.cancelQuestion).then((isSure) => {
        if (isSure) leave();
      });
    }
  };
  const runAndForget = (): void => {
    if (isReading) return;
    const isUnknown = plan?.outdated.some(({ closed }) => closed === undefined) === true;
    if (isUnknown && outdated === undefined) {
      setAsked(true);
      return;
    }
    forget();
    void run();
  };
  const primary: FooterAction | undefined =
    following === undefined
      ? count > 0
        ? { label: fill(words.importThese, { count }), saves: true, run: runAndForget }
        : undefined
      : chosen.length > 0
        ? {
            label: words.next[step],
            run: () => {
              goTo(following);
            },
          }
        : undefined;
  const previous = STEPS[place - 1];
  const goBack =
    previous === undefined
      ? undefined
      : () => {
          goTo(previous);
        };
  const others = [
    ...(goBack ? [{ label: words.backStep, run: goBack }] : []),
    { label: words.cancel, run: cancel },
  ];
  const next = following === undefined ? undefined : primary?.run;
  return { primary, others, cancel, next, before: goBack };
}

/** Alt+N goes on, Alt+B goes back. */
function useAltKeys(next: (() => void) | undefined, before: (() => void) | undefined): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const run = { KeyN: next, KeyB: before }[event.code];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [next, before]);
}
