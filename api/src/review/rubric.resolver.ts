import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { listQuery } from "../platform/read/read.js";
import { issueRubric } from "./issueRubric.js";
import { retireRubric } from "./retireRubric.js";
import { rubricRead } from "./rubric.reads.js";
import { RubricType } from "./rubric.type.js";
import * as words from "./rubricActs.type.js";
import { updateRubric } from "./updateRubric.js";

const rubricsQuery = listQuery(() => rubricRead, {
  where: () => "true",
  orderBy: (row) => `${row}.title_ru collate "ru-x-icu", ${row}.edition desc`,
  limit: 100,
});

@Resolver()
export class RubricResolver {
  @Query(() => [RubricType], {
    description: "The region's expert sheets by title, newest edition first; at most 100.",
  })
  rubrics(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return rubricsQuery.read(context, info);
  }

  @Mutation(() => words.IssueRubricPayload, { description: "Makes a new edition of an expert sheet." })
  issueRubric(
    @Arg("input", () => words.IssueRubricInput, { description: "The edition." })
    input: words.IssueRubricInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "issueRubric",
      input,
      command: issueRubric,
      success: words.IssueRubricSuccess.of,
      refusal: words.RubricRefused.of,
    });
  }

  @Mutation(() => words.UpdateRubricPayload, {
    description: "Puts an edition right that no round was opened with.",
  })
  updateRubric(
    @Arg("input", () => words.UpdateRubricInput, { description: "The edition as it shall stand." })
    input: words.UpdateRubricInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "updateRubric",
      input,
      command: updateRubric,
      success: words.UpdateRubricSuccess.of,
      refusal: words.RubricRefused.of,
    });
  }

  @Mutation(() => words.RetireRubricPayload, {
    description: "Takes an edition out of the choice for new rounds.",
  })
  retireRubric(
    @Arg("input", () => words.RetireRubricInput, { description: "The edition." })
    input: words.RetireRubricInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "retireRubric",
      input,
      command: retireRubric,
      success: words.RetireRubricSuccess.of,
      refusal: words.RubricRefused.of,
    });
  }
}
