import { describeConformance } from './areas/conformance';
import { describeEnd } from './areas/end';
import { describeScreens } from './areas/screens';
import { setStage } from './browser/stage';

// What goes through everything there is, one by one: beside the flows of end-to-end.test.ts, so that both run at once.
const stage = setStage();

describeScreens(stage);
describeConformance(stage);
describeEnd(stage);
