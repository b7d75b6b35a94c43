import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { ModelDocumentType } from "../documents/document.type.js";
import { databaseNow } from "../platform/act.js";
import { lookAhead } from "../platform/connection.js";
import { readOne } from "../platform/read/read.js";
import { ReviewAssignmentType } from "./assignment.type.js";
import { deskQuery } from "./desk.reads.js";
import { DeskArgs, DeskRowConnection, PanelPreviewType } from "./desk.type.js";
import { panelPreview } from "./panelPreview.queries.js";
import { ReviewType } from "./review.type.js";
import { roundRead } from "./round.reads.js";
import "./furtherActs.reads.js";
import { ExpertiseRoundType } from "./round.type.js";

@Resolver()
export class RoundResolver {
  @Query(() => ExpertiseRoundType, {
    nullable: true,
    description: "A round of expertise; null when there is none or it is not for the viewer.",
  })
  round(
    @Arg("id", () => ID, { description: "The round." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne(roundRead, id, context, info);
  }
}

@Resolver()
export class DeskResolver {
  @Query(() => DeskRowConnection, {
    description: "The documents that the viewer coordinates, with what each waits for; empty for all others.",
  })
  desk(@Args(() => DeskArgs) _args: DeskArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return deskQuery.read(context, info);
  }

  @Query(() => PanelPreviewType, {
    nullable: true,
    description:
      "What a draw for a document would find now; null when it is not for the viewer to form its panel.",
  })
  async panelPreview(
    @Arg("documentId", () => ID, { description: "The document." }) documentId: string,
    @Arg("isArbiter", () => Boolean, {
      defaultValue: false,
      description: "Whether an arbiter is sought, not reviewers.",
    })
    isArbiter: boolean,
    @Ctx() context: Context,
  ) {
    const em = context.fork();
    return panelPreview(em, context.viewer, documentId, isArbiter, await databaseNow(em));
  }
}

@Resolver(() => ModelDocumentType)
export class DocumentRoundsResolver {
  @FieldResolver(() => [ExpertiseRoundType], {
    description: "The rounds of its expertise, the last first; at most 50.",
  })
  rounds() {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer may appoint a coordinator of its own: an administrator where no coordinator is free.",
  })
  viewerCanAppointCoordinator() {
    return lookAhead();
  }
}

@Resolver(() => ExpertiseRoundType)
export class FurtherRoundResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether the regulation gives the document no round after this one.",
  })
  isLast() {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may allow one more round after this one; an officer of the ministry.",
  })
  viewerCanAllowFurtherRound() {
    return lookAhead();
  }
}

@Resolver(() => ReviewAssignmentType)
export class AssignmentRoundResolver {
  @FieldResolver(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round; null when it is hidden.",
  })
  round() {
    return lookAhead();
  }
}

@Resolver(() => ReviewType)
export class ReviewRoundResolver {
  @FieldResolver(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round; null when it is hidden.",
  })
  round() {
    return lookAhead();
  }
}
