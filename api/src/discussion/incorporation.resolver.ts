import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { ModelDocumentType } from "../documents/document.type.js";
import { act } from "../platform/act.js";
import { lookAhead } from "../platform/connection.js";
import {
  IncorporationLinkType,
  IncorporationRefused,
  LinkProposalInput,
  LinkProposalPayload,
  LinkProposalSuccess,
  ProposalPlacementType,
  RevisionPlaceType,
  RevisionProgressType,
  UnlinkProposalInput,
  UnlinkProposalPayload,
  UnlinkProposalSuccess,
} from "./incorporation.type.js";
import { linkProposal } from "./linkProposal.js";
import { revisionPlaces } from "./placement.queries.js";
import { ProposalType } from "./proposal.type.js";
import { unlinkProposal } from "./unlinkProposal.js";
import "./revision.submission.js";

const given = { description: "What is to be done." };

@Resolver()
export class IncorporationResolver {
  @Query(() => [RevisionPlaceType], {
    nullable: true,
    description:
      "For each accepted proposal the likeliest places of the version under way, at most 20,000; null when there is none or it is not for the viewer.",
  })
  revisionPlaces(
    @Arg("documentId", () => ID, { description: "The document." }) documentId: string,
    @Ctx() context: Context,
  ): Promise<RevisionPlaceType[] | null> {
    return revisionPlaces(context.fork(), context.viewer, documentId);
  }

  @Mutation(() => LinkProposalPayload, {
    description: "Links an accepted proposal to the version under way; an act of the authoring group.",
  })
  linkProposal(
    @Arg("input", () => LinkProposalInput, given) input: LinkProposalInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "linkProposal",
      input,
      command: linkProposal,
      success: (ids) => new LinkProposalSuccess(ids),
      refusal: IncorporationRefused.of,
    });
  }

  @Mutation(() => UnlinkProposalPayload, {
    description: "Takes a link to the version under way back; an act of the authoring group.",
  })
  unlinkProposal(
    @Arg("input", () => UnlinkProposalInput, given) input: UnlinkProposalInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "unlinkProposal",
      input,
      command: unlinkProposal,
      success: (ids) => new UnlinkProposalSuccess(ids),
      refusal: IncorporationRefused.of,
    });
  }
}

@Resolver(() => ProposalType)
export class ProposalIncorporationResolver {
  @FieldResolver(() => [IncorporationLinkType], {
    description: "Where later versions take it up, the earliest link first; at most 50.",
  })
  incorporations() {
    return lookAhead();
  }

  @FieldResolver(() => ProposalPlacementType, {
    nullable: true,
    description:
      "What became of its passage in the last version; null when it has none or there is no later version.",
  })
  placement() {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may link it to the version under way.",
  })
  viewerCanLink() {
    return lookAhead();
  }
}

@Resolver(() => ModelDocumentType)
export class DocumentRevisionResolver {
  @FieldResolver(() => RevisionProgressType, {
    nullable: true,
    description:
      "How far the accepted proposals are taken up; null unless it is being revised, and to all but the group and the coordinator.",
  })
  revision() {
    return lookAhead();
  }
}
