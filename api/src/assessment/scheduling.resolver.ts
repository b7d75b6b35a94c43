import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from "type-graphql";

import type { Viewer } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { connectionOf, lookAhead, PageArgs } from "../platform/connection.js";
import { connectionQuery, listQuery } from "../platform/read/read.js";
import { ExpertApplicationType } from "../register/application.type.js";
import { attemptRead } from "./attempt.reads.js";
import { AssessmentAttemptType } from "./attempt.type.js";
import { invalidateAttempt } from "./invalidateAttempt.js";
import { rescheduleAttempt } from "./rescheduleAttempt.js";
import { scheduleAssessment } from "./scheduleAssessment.js";
import { toSchedule, underWay } from "./scheduling.reads.js";
import {
  InvalidateAttemptInput,
  InvalidateAttemptPayload,
  InvalidateAttemptSuccess,
  RescheduleAttemptInput,
  RescheduleAttemptPayload,
  RescheduleAttemptSuccess,
  ScheduleAssessmentInput,
  ScheduleAssessmentPayload,
  ScheduleAssessmentSuccess,
  SchedulingRefused,
} from "./schedulingActs.type.js";

const AssessmentAttemptConnection = connectionOf<AssessmentAttemptType>(
  () => AssessmentAttemptType,
  "AssessmentAttempt",
);

const { of, ...admitted } = toSchedule;
const admittedQuery = listQuery<Viewer>(of, admitted);
const underWayQuery = connectionQuery<Viewer>(() => attemptRead, underWay);

@Resolver(() => AssessmentAttemptType)
export class SchedulingResolver {
  @Query(() => [ExpertApplicationType], {
    description:
      "Admitted applications that wait for their assessment to be scheduled, the longest waiting first, at most 100; for the registrar.",
  })
  applicationsToSchedule(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return admittedQuery.read(context, info);
  }

  @Query(() => AssessmentAttemptConnection, {
    description:
      "Parts of assessments whose result is not published yet, the first to open first; for the registrar.",
  })
  attemptsUnderWay(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return underWayQuery.read(context, info);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The paper on which accommodations rest; null without them, and for all but the candidate and the registrar.",
  })
  accommodationBasis() {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may give it another window now." })
  viewerCanReschedule() {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may say now that it does not count, and grant another.",
  })
  viewerCanInvalidate() {
    return lookAhead();
  }

  @Mutation(() => ScheduleAssessmentPayload, {
    description:
      "Schedules the parts of the blueprint in force for admitted candidates, all or none; the registrar's act (R04, R05).",
  })
  scheduleAssessment(
    @Arg("input", () => ScheduleAssessmentInput, { description: "The candidates and the window." })
    input: ScheduleAssessmentInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "scheduleAssessment",
      input,
      command: scheduleAssessment,
      success: ScheduleAssessmentSuccess.of,
      refusal: SchedulingRefused.of,
    });
  }

  @Mutation(() => RescheduleAttemptPayload, {
    description: "Gives an attempt that was not started another window or other accommodations.",
  })
  rescheduleAttempt(
    @Arg("input", () => RescheduleAttemptInput, { description: "The attempt and its window." })
    input: RescheduleAttemptInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "rescheduleAttempt",
      input,
      command: rescheduleAttempt,
      success: RescheduleAttemptSuccess.of,
      refusal: SchedulingRefused.of,
    });
  }

  @Mutation(() => InvalidateAttemptPayload, {
    description: "Makes an attempt not count for a fault of identity or technique, and grants another (4.1).",
  })
  invalidateAttempt(
    @Arg("input", () => InvalidateAttemptInput, { description: "The attempt, why, and the new window." })
    input: InvalidateAttemptInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "invalidateAttempt",
      input,
      command: invalidateAttempt,
      success: InvalidateAttemptSuccess.of,
      refusal: SchedulingRefused.of,
    });
  }
}
