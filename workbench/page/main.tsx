import { createRoot } from 'react-dom/client';
import { readSchema } from '../protocol';
import { doorOf } from './door';
import { addLiveSheet } from './live-sheet';
import type { AddIn } from './start/add-in';
import type { StartDocument } from './start/start-document';
import { Window } from './view/window';
import { Workbench } from './workbench';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
import './style/ribbon.css';
import './style/grid.css';
import './style/panel.css';
import './style/dialog.css';

/** The readable edition of the library says what types and members it has; the pane loads the small one. */
const LIBRARY = 'office-js/excel-web-16.00.debug.js';

async function load(file: string): Promise<Response> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} is not there: ${response.statusText}`);
  return response;
}

async function loadAddIn(): Promise<readonly [StartDocument, AddIn]> {
  const start = (await (await load('start.json')).json()) as StartDocument;
  const { metadata } = start.addIn.functions;
  const functions = (await (await load(`add-in/${metadata}`)).json()) as AddIn['functions'];
  return [start, { manifest: start.addIn, functions }];
}

const [[start, addIn], library, book] = await Promise.all([
  loadAddIn(),
  load(LIBRARY).then((response) => response.text()),
  load('book.xlsx').then((response) => response.arrayBuffer()),
]);
const workbench = new Workbench(addIn, readSchema(library), start.bookName);

function openFirstBook(): void {
  const isOpen = workbench.openOrTell(start.bookName, new Uint8Array(book));
  if (isOpen && start.isSample) addLiveSheet(workbench.session.host.engine);
  Object.assign(window, { workbench: doorOf(workbench) });
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has lost its window.');
createRoot(root).render(
  <Window workbench={workbench} isTrusted={start.isTrusted} onOpen={openFirstBook} />,
);
