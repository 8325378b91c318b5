import { render } from '@testing-library/react';
import type { Language } from '../../src/strings/dictionary';
import { Pane } from '../../src/taskpane/pane';
import { PretendedWorkbook } from './pretended-workbook';

/** Shows the pane in front of a workbook; a test that uses it runs in a document (jsdom). */
export function showWorkbook(workbook = new PretendedWorkbook(), language: Language = 'en') {
  window.matchMedia = () =>
    ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  const fault = (error: unknown): never => {
    throw error;
  };
  const pane = (
    <Pane
      host={{ place: 'excel', language, background: '#FFFFFF', version: '1.2.3' }}
      workbook={workbook}
      reload={() => undefined}
      onFault={fault}
    />
  );
  return { workbook, ...render(pane) };
}
