import { describeAddIn } from './areas/add-in';
import { describeByHand } from './areas/by-hand';
import { describeCascade } from './areas/cascade';
import { describeConditions } from './areas/conditions';
import { describeData } from './areas/data';
import { describeDrawings } from './areas/drawings';
import { describeEnd } from './areas/end';
import { describeFaults } from './areas/faults';
import { describeFiles } from './areas/files';
import { describeHealth } from './areas/health';
import { describeImport } from './areas/import';
import { describeKpis } from './areas/kpis';
import { describeMap } from './areas/map';
import { describePane } from './areas/pane';
import { describeRibbon } from './areas/ribbon';
import { describeStartUp } from './areas/start-up';
import { describeTypedFormulas } from './areas/typed-formulas';
import { setStage } from './browser/stage';

// One suite, so that the program, the browser and the page start once. The areas go on from each other's workbook.
const stage = setStage();

describeStartUp(stage);
describeAddIn(stage);
describeTypedFormulas(stage);
describeRibbon(stage);
describeFiles(stage);
describeFaults(stage);
describeDrawings(stage);
describePane(stage);
describeData(stage);
describeConditions(stage);
describeKpis(stage);
describeMap(stage);
describeHealth(stage);
describeCascade(stage);
describeByHand(stage);
describeImport(stage);
describeEnd(stage);
