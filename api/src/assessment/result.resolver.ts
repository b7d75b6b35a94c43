import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from "type-graphql";

import { viewerPerson, viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { lookAhead } from "../platform/connection.js";
import { listQuery } from "../platform/read/read.js";
import { DateTime } from "../platform/scalars.js";
import { keepsAssessment } from "./assessment.policy.js";
import { AssessmentRefused } from "./assessmentRefused.type.js";
import { attemptRead } from "./attempt.reads.js";
import { AssessmentAttemptType } from "./attempt.type.js";
import { decideAppeal } from "./decideAppeal.js";
import { fileAppeal } from "./fileAppeal.js";
import "./result.reads.js";
import { AttemptAppealType, AttemptCellType } from "./result.type.js";
import * as words from "./resultActs.type.js";

const refusal = AssessmentRefused.of;

/** Nobody's own: roles never add up across a conflict (R45). */
const appealsQuery = listQuery<Viewer>(() => attemptRead, {
  where: (
    row,
    bind,
  ) => `(${bind(keepsAssessment, "boolean")} and ${row}.region_id = ${bind(viewerRegion, "text")}
    and ${row}.state = 'APPEALED' and ${row}.person_id <> ${bind(viewerPerson, "text")})`,
  orderBy: (row) => `(select oa.filed_at from attempt_appeal oa where oa.attempt_id = ${row}.id), ${row}.id`,
  limit: 100,
});

@Resolver(() => AssessmentAttemptType)
export class ResultResolver {
  @Query(() => [AssessmentAttemptType], {
    description:
      "Results that were appealed against and wait for a decision, the oldest first, at most 100; for the registrar.",
  })
  appealedAttempts(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return appealsQuery.read(context, info);
  }

  @Mutation(() => words.appealFiled.payload, {
    description: "Appeals against the published result of one part; the candidate's act, once (R12).",
  })
  fileAppeal(
    @Arg("input", () => words.FileAppealInput, { description: "The result and why." })
    input: words.FileAppealInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "fileAppeal",
      input,
      command: fileAppeal,
      success: words.appealFiled.success,
      refusal,
    });
  }

  @Mutation(() => words.appealDecided.payload, {
    description: "Writes down what the appeal group has decided; the registrar's act (R12, R13).",
  })
  decideAppeal(
    @Arg("input", () => words.DecideAppealInput, { description: "The decision and why." })
    input: words.DecideAppealInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "decideAppeal",
      input,
      command: decideAppeal,
      success: words.appealDecided.success,
      refusal,
    });
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: "Until when the result may be appealed against; null before it is published (R12).",
  })
  appealBy() {
    return lookAhead();
  }

  @FieldResolver(() => AttemptAppealType, {
    nullable: true,
    description: "The appeal against the result; null when none was filed.",
  })
  appeal() {
    return lookAhead();
  }

  @FieldResolver(() => [AttemptCellType], {
    nullable: true,
    description: "Points of a test by component, at most 24; null before the result is published.",
  })
  cells() {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may appeal against the result now." })
  viewerCanAppeal() {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may write down the decision on the appeal.",
  })
  viewerCanDecideAppeal() {
    return lookAhead();
  }
}
