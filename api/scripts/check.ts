// npm run check: the quick part of npm test, without tests.
import { checks } from "./checks.js";
import { conclude, runSteps } from "./steps.js";

conclude(await runSteps(checks, 2));
