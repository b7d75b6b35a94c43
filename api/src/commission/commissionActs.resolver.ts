import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { OrderRefused } from "../register/order.type.js";
import { abstainFromItem } from "./abstainFromItem.js";
import { cancelCommissionSession } from "./cancelCommissionSession.js";
import { carryOutDecisions } from "./carryOutDecisions.js";
import { castVote } from "./castVote.js";
import { closeCommissionSession } from "./closeCommissionSession.js";
import { decideItem } from "./decideItem.js";
import { deferItem } from "./deferItem.js";
import { moveCommissionSession } from "./moveCommissionSession.js";
import { openCommissionSession } from "./openCommissionSession.js";
import { planCommissionSession } from "./planCommissionSession.js";
import { putOnAgenda } from "./putOnAgenda.js";
import { setPresence } from "./setPresence.js";
import { signProtocol } from "./signProtocol.js";
import * as words from "./commissionActs.type.js";
import { CommissionRefused } from "./commissionRefused.type.js";

const refusal = CommissionRefused.of;

@Resolver()
export class CommissionActsResolver {
  @Mutation(() => words.planned.payload, { description: "Calls a session of the commission." })
  planCommissionSession(
    @Arg("input", () => words.PlanCommissionSessionInput, { description: "Time and place." })
    input: words.PlanCommissionSessionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "planCommissionSession",
      input,
      command: planCommissionSession,
      success: words.planned.success,
      refusal,
    });
  }

  @Mutation(() => words.moved.payload, {
    description: "Gives a session that was not opened another time or place.",
  })
  moveCommissionSession(
    @Arg("input", () => words.MoveCommissionSessionInput, { description: "Time and place." })
    input: words.MoveCommissionSessionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "moveCommissionSession",
      input,
      command: moveCommissionSession,
      success: words.moved.success,
      refusal,
    });
  }

  @Mutation(() => words.cancelled.payload, {
    description: "Cancels a session that was not opened; its agenda comes to a later one.",
  })
  cancelCommissionSession(
    @Arg("input", () => words.CancelCommissionSessionInput, { description: "The session and why." })
    input: words.CancelCommissionSessionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "cancelCommissionSession",
      input,
      command: cancelCommissionSession,
      success: words.cancelled.success,
      refusal,
    });
  }

  @Mutation(() => words.filled.payload, {
    description:
      "Puts assessed applications on the agenda of a session, all or none; the registrar's act (R12).",
  })
  putOnAgenda(
    @Arg("input", () => words.PutOnAgendaInput, { description: "The session and the applications." })
    input: words.PutOnAgendaInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "putOnAgenda",
      input,
      command: putOnAgenda,
      success: words.filled.success,
      refusal,
    });
  }

  @Mutation(() => words.opened.payload, {
    description: "Opens a session on its day, with who is there (R14, R15).",
  })
  openCommissionSession(
    @Arg("input", () => words.OpenCommissionSessionInput, { description: "The session and who is there." })
    input: words.OpenCommissionSessionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "openCommissionSession",
      input,
      command: openCommissionSession,
      success: words.opened.success,
      refusal,
    });
  }

  @Mutation(() => words.present.payload, { description: "Says who is there now." })
  setPresence(
    @Arg("input", () => words.SetPresenceInput, { description: "The session and who is there." })
    input: words.SetPresenceInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "setPresence",
      input,
      command: setPresence,
      success: words.present.success,
      refusal,
    });
  }

  @Mutation(() => words.cast.payload, {
    description: "Casts a vote on an item; without a quorum none is recorded (R14).",
  })
  castVote(
    @Arg("input", () => words.CastVoteInput, { description: "The item and the vote." })
    input: words.CastVoteInput,
    @Ctx() context: Context,
  ) {
    return act(context, { name: "castVote", input, command: castVote, success: words.cast.success, refusal });
  }

  @Mutation(() => words.abstained.payload, {
    description: "Keeps a member with a conflict from voting on an item (R15).",
  })
  abstainFromItem(
    @Arg("input", () => words.AbstainFromItemInput, { description: "The item and the conflict." })
    input: words.AbstainFromItemInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "abstainFromItem",
      input,
      command: abstainFromItem,
      success: words.abstained.success,
      refusal,
    });
  }

  @Mutation(() => words.decided.payload, {
    description: "Closes the vote on an item with what it came to (R14 to R17).",
  })
  decideItem(
    @Arg("input", () => words.DecideItemInput, { description: "The item, and of a refusal the ground." })
    input: words.DecideItemInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "decideItem",
      input,
      command: decideItem,
      success: words.decided.success,
      refusal,
    });
  }

  @Mutation(() => words.deferred.payload, { description: "Leaves an item for a later session." })
  deferItem(
    @Arg("input", () => words.DeferItemInput, { description: "The item and why." })
    input: words.DeferItemInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "deferItem",
      input,
      command: deferItem,
      success: words.deferred.success,
      refusal,
    });
  }

  @Mutation(() => words.closed.payload, { description: "Ends a session and numbers its protocol." })
  closeCommissionSession(
    @Arg("input", () => words.CloseCommissionSessionInput, { description: "The session." })
    input: words.CloseCommissionSessionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "closeCommissionSession",
      input,
      command: closeCommissionSession,
      success: words.closed.success,
      refusal,
    });
  }

  @Mutation(() => words.signed.payload, { description: "Signs the protocol of a session; the chair's act." })
  signProtocol(
    @Arg("input", () => words.SignProtocolInput, { description: "The session and the signature." })
    input: words.SignProtocolInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "signProtocol",
      input,
      command: signProtocol,
      success: words.signed.success,
      refusal,
    });
  }

  @Mutation(() => words.CarryOutDecisionsPayload, {
    description:
      "Carries out signed decisions of the commission by an order, all or none: inclusion, renewal, category, directions (R18).",
  })
  carryOutDecisions(
    @Arg("input", () => words.CarryOutDecisionsInput, { description: "The order and the decisions." })
    input: words.CarryOutDecisionsInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "carryOutDecisions",
      input,
      command: carryOutDecisions,
      success: words.CarryOutDecisionsSuccess.of,
      refusal: OrderRefused.of,
    });
  }
}
