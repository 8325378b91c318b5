import { createRoot } from 'react-dom/client';
import { readSchema } from '../protocol';
import type { StartDocument } from './start/start-document';
import { Window } from './view/window';
import { Workbench } from './workbench';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
import './style/ribbon.css';
import './style/panel.css';
import './style/dialog.css';

/** The readable edition of the library says what types and members it has; the pane loads the small one. */
const LIBRARY = 'office-js/excel-web-16.00.debug.js';

async function textOf(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} is not there: ${response.statusText}`);
  return response.text();
}

const [start, library] = await Promise.all([textOf('start.json'), textOf(LIBRARY)]);
const workbench = new Workbench(JSON.parse(start) as StartDocument, readSchema(library));
const root = document.getElementById('workbench');
if (root) createRoot(root).render(<Window workbench={workbench} />);
Object.assign(window, { wb: workbench });
