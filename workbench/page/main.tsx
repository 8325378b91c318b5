import { createRoot } from 'react-dom/client';
import type { StartDocument } from './start/start-document';
import { Window } from './view/window';
import { Workbench } from './workbench';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
import './style/ribbon.css';
import './style/panel.css';
import './style/dialog.css';

const response = await fetch('start.json');
const workbench = new Workbench((await response.json()) as StartDocument);
const root = document.getElementById('workbench');
if (root) createRoot(root).render(<Window workbench={workbench} />);
