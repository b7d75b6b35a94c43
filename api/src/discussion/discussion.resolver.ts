import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { ModelDocumentType } from "../documents/document.type.js";
import { type Connection, lookAhead } from "../platform/connection.js";
import type { DiscussionRefusalReason } from "./discussion.policy.js";
import { discussionQuery } from "./discussion.reads.js";
import { AnnouncementTermsType, OpenDiscussionType } from "./discussion.type.js";
import { RefusalReason } from "./discussionWords.type.js";
import { complaintsQuery, moderationQueueQuery, myProposalsQuery, proposalQuery } from "./proposal.reads.js";
import { ComplaintConnection, ProposalConnection, ProposalType } from "./proposal.type.js";
import { ComplaintsArgs, ProposalsArgs } from "./proposalArgs.type.js";

const identity = { description: "The identity." };

/** What is read of discussions. */
@Resolver()
export class DiscussionResolver {
  @Query(() => OpenDiscussionType, {
    nullable: true,
    description: "A discussion; null when there is none or it is not for the viewer.",
  })
  discussion(
    @Arg("id", () => ID, identity) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return discussionQuery.read(context, info);
  }

  @Query(() => ProposalType, {
    nullable: true,
    description: "A proposal; null when there is none or it is not for the viewer.",
  })
  proposal(
    @Arg("id", () => ID, identity) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return proposalQuery.read(context, info);
  }

  @Query(() => ProposalConnection, {
    description: "The viewer's own proposals, the latest first; empty for nobody.",
  })
  myProposals(
    @Args(() => ProposalsArgs) _args: ProposalsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return myProposalsQuery.read(context, info);
  }

  @Query(() => ProposalConnection, {
    description: "What waits for the viewer as a moderator, the longest first; empty for others.",
  })
  moderationQueue(
    @Args(() => ProposalsArgs) _args: ProposalsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return moderationQueueQuery.read(context, info);
  }

  @Query(() => ComplaintConnection, {
    description: "Complaints against moderation for the viewer as a coordinator; empty for others.",
  })
  complaints(
    @Args(() => ComplaintsArgs) _args: ComplaintsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return complaintsQuery.read(context, info);
  }
}

/** The proposals of a discussion. */
@Resolver(() => OpenDiscussionType)
export class DiscussionProposalsResolver {
  @FieldResolver(() => ProposalConnection, {
    description: "Its proposals as far as the viewer sees them, in the order of the text.",
  })
  proposals(@Args(() => ProposalsArgs) args: ProposalsArgs): Connection<ProposalType> {
    return lookAhead(args);
  }
}

/** What a discussion adds to its document. */
@Resolver(() => ModelDocumentType)
export class DocumentDiscussionResolver {
  @FieldResolver(() => OpenDiscussionType, {
    nullable: true,
    description: "Its open discussion; null before it is announced.",
  })
  discussion(): OpenDiscussionType | null {
    return lookAhead();
  }

  @FieldResolver(() => AnnouncementTermsType, {
    nullable: true,
    description: "Within what days the viewer may announce its discussion today; null when they may not.",
  })
  announcementTerms(): AnnouncementTermsType | null {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may announce its discussion." })
  viewerCanAnnounce(): boolean {
    return lookAhead();
  }

  @FieldResolver(() => RefusalReason, {
    nullable: true,
    description: "Why the viewer may not announce its discussion; null when they may.",
  })
  viewerCannotAnnounceReason(): DiscussionRefusalReason | null {
    return lookAhead();
  }
}
