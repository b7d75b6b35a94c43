import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";

import { viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { act, databaseNow } from "../platform/act.js";
import { listQuery, oneQuery } from "../platform/read/read.js";
import { caseGradeRead } from "./caseGrade.reads.js";
import { CaseGradeType, CaseGradingRefused, GradingQueueType } from "./caseGrade.type.js";
import * as words from "./caseGradeActs.type.js";
import { claimCase } from "./claimCase.js";
import { gradingQueue } from "./gradingQueue.queries.js";
import { releaseCase } from "./releaseCase.js";
import { saveCaseGrade } from "./saveCaseGrade.js";
import { submitCaseGrade } from "./submitCaseGrade.js";

const gradeQuery = oneQuery<Viewer>(
  () => caseGradeRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);

/** What is held comes first, by the end of its lease; then what was given, the latest first. */
const gradesQuery = listQuery<Viewer>(() => caseGradeRead, {
  where: (row, bind) => `(${row}.assessor_id = ${bind(viewerPerson, "text")} and (${row}.state = 'SUBMITTED'
    or ${row}.state = 'LEASED' and ${row}.lease_until > clock_now()))`,
  orderBy: (row) => `${row}.submitted_at desc nulls first, ${row}.lease_until, ${row}.id`,
  limit: 500,
});

const refusal = CaseGradingRefused.of;

@Resolver()
export class CaseGradeResolver {
  @Query(() => CaseGradeType, {
    nullable: true,
    description: "A case as the viewer grades it; null when it is not the viewer's.",
  })
  caseGrade(
    @Arg("id", () => ID, { description: "The grade." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return gradeQuery.read(context, info);
  }

  @Query(() => [CaseGradeType], {
    description:
      "Cases that the viewer holds, the soonest to go back first, then those graded, the latest first; at most 500.",
  })
  caseGrades(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return gradesQuery.read(context, info);
  }

  @Query(() => GradingQueueType, {
    nullable: true,
    description: "What waits for the viewer as an assessor; null for everybody else.",
  })
  async gradingQueue(@Ctx() context: Context): Promise<GradingQueueType | null> {
    const em = context.fork();
    return gradingQueue(em, context.viewer, await databaseNow(em));
  }

  @Mutation(() => words.claimed.payload, {
    description: "Gives the viewer the next case to grade (R08, R09).",
  })
  claimCase(
    @Arg("input", () => words.ClaimCaseInput, { description: "The key." }) input: words.ClaimCaseInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "claimCase",
      input,
      command: claimCase,
      success: words.claimed.success,
      refusal,
    });
  }

  @Mutation(() => words.SaveCaseGradePayload, { description: "Keeps marks on a case as a draft." })
  saveCaseGrade(
    @Arg("input", () => words.SaveCaseGradeInput, { description: "The marks." })
    input: words.SaveCaseGradeInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "saveCaseGrade",
      input,
      command: saveCaseGrade,
      success: words.SaveCaseGradeSuccess.of,
      refusal,
    });
  }

  @Mutation(() => words.submitted.payload, { description: "Gives the grade of a case for good (R08)." })
  submitCaseGrade(
    @Arg("input", () => words.SubmitCaseGradeInput, { description: "The marks." })
    input: words.SubmitCaseGradeInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "submitCaseGrade",
      input,
      command: submitCaseGrade,
      success: words.submitted.success,
      refusal,
    });
  }

  @Mutation(() => words.released.payload, { description: "Gives a case back ungraded." })
  releaseCase(
    @Arg("input", () => words.ReleaseCaseInput, { description: "The case, and whether for good." })
    input: words.ReleaseCaseInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "releaseCase",
      input,
      command: releaseCase,
      success: words.released.success,
      refusal,
    });
  }
}
