import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from "type-graphql";

import type { Viewer } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { lookAhead } from "../platform/connection.js";
import { oneQuery } from "../platform/read/read.js";
import { AssessmentAttemptType } from "./attempt.type.js";
import { expertTaskRead, sampleMarkRead } from "./expertTask.reads.js";
import { ExpertTaskRefused, ExpertTaskType, SampleMarkType } from "./expertTask.type.js";
import * as words from "./expertTaskActs.type.js";
import { saveSampleMark } from "./saveSampleMark.js";
import { startExpertTask } from "./startExpertTask.js";
import { submitExpertTask } from "./submitExpertTask.js";
import { TaskProfileType } from "./taskProfile.type.js";

const taskQuery = oneQuery<Viewer>(
  () => expertTaskRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);

const sampleQuery = oneQuery<Viewer>(
  () => sampleMarkRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);

const refusal = ExpertTaskRefused.of;

@Resolver(() => AssessmentAttemptType)
export class ExpertTaskResolver {
  @Query(() => ExpertTaskType, {
    nullable: true,
    description: "The viewer's own expert task by the id of its attempt; null when it is not the viewer's.",
  })
  expertTask(
    @Arg("id", () => ID, { description: "The attempt." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return taskQuery.read(context, info);
  }

  @Query(() => SampleMarkType, {
    nullable: true,
    description: "A sample document as the viewer marks it; null when it is not the viewer's.",
  })
  sampleMark(
    @Arg("id", () => ID, { description: "The mark." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sampleQuery.read(context, info);
  }

  @FieldResolver(() => TaskProfileType, {
    nullable: true,
    description:
      "How the marks of an expert task stand to the references; null before the result is published, and for other parts.",
  })
  profile() {
    return lookAhead();
  }

  @Mutation(() => words.started.payload, {
    description: "Begins an expert task, from which its samples stand.",
  })
  startExpertTask(
    @Arg("input", () => words.StartExpertTaskInput, { description: "The attempt." })
    input: words.StartExpertTaskInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "startExpertTask",
      input,
      command: startExpertTask,
      success: words.started.success,
      refusal,
    });
  }

  @Mutation(() => words.SaveSampleMarkPayload, { description: "Keeps marks of a sample document." })
  saveSampleMark(
    @Arg("input", () => words.SaveSampleMarkInput, { description: "The marks." })
    input: words.SaveSampleMarkInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "saveSampleMark",
      input,
      command: saveSampleMark,
      success: words.SaveSampleMarkSuccess.of,
      refusal,
    });
  }

  @Mutation(() => words.submitted.payload, {
    description: "Hands an expert task in, once every criterion of every document is marked.",
  })
  submitExpertTask(
    @Arg("input", () => words.SubmitExpertTaskInput, { description: "The attempt." })
    input: words.SubmitExpertTaskInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "submitExpertTask",
      input,
      command: submitExpertTask,
      success: words.submitted.success,
      refusal,
    });
  }
}
