import type { Services } from "../context.js";
import { lookAtRounds } from "./review.timed.js";
import { sweepNowAndThen } from "../files/sweepFiles.js";
import { lookAtApplications } from "./application.timed.js";
import { sweepExpertTasks } from "../assessment/sweepExpertTasks.js";
import { lookAtCases } from "./grading.timed.js";
import { lookAtEntries } from "./entry.timed.js";
import { lookAtDiscussions } from "./discussion.timed.js";

/**
 * What to look for once a minute: things that time alone has changed and somebody must be told of.
 * Each is safe to run twice and late; reads never wait for it, since states ask the clock themselves.
 */
export const timed: readonly ((services: Services) => Promise<void>)[] = [
  sweepNowAndThen,
  lookAtDiscussions,
  lookAtRounds,
  lookAtApplications,
  lookAtEntries,
  lookAtCases,
  sweepExpertTasks,
];
