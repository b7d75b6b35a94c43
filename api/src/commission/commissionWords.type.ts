import { registerEnumType } from "type-graphql";

import {
  AbstentionGround,
  AgendaItemState,
  CommissionSessionState,
  DecisionKind,
  VoteChoice,
} from "./commissionSession.entity.js";

registerEnumType(CommissionSessionState, {
  name: "CommissionSessionState",
  description: "Where a session of the commission stands.",
  valuesConfig: {
    PLANNED: { description: "Called; its agenda is being put together." },
    OPEN: { description: "Under way." },
    CLOSED: { description: "Over; the protocol awaits the chair's signature." },
    SIGNED: { description: "The protocol is signed; its decisions stand." },
    CANCELLED: { description: "Not held." },
  },
});

registerEnumType(DecisionKind, {
  name: "DecisionKind",
  description: "What the commission is asked for, and what it decides.",
  valuesConfig: {
    INCLUDE: { description: "To enter a person into the register." },
    RENEW: { description: "To renew the term of an entry." },
    SET_CATEGORY: { description: "To give another category." },
    EXTEND_DIRECTIONS: { description: "To add directions." },
    REFUSE: { description: "To refuse what was asked for; it is only ever decided." },
  },
});

registerEnumType(AgendaItemState, {
  name: "AgendaItemState",
  description: "Where an item of the agenda and its decision stand.",
  valuesConfig: {
    PREPARED: { description: "On the agenda, not decided." },
    VOTED: { description: "Decided; the protocol is not signed yet." },
    PROTOCOL_SIGNED: { description: "The protocol is signed; a decision to grant awaits its order." },
    ORDER_ISSUED: { description: "The order that carries it out is registered." },
    DEFERRED: { description: "Left for a later session." },
    ANNULLED: { description: "Withdrawn by the candidate before the vote." },
  },
});

registerEnumType(VoteChoice, {
  name: "VoteChoice",
  description: "How a member stands to an item.",
  valuesConfig: {
    FOR: { description: "For what is asked." },
    AGAINST: { description: "Against it." },
    ABSTAINED: { description: "Kept from voting by a conflict, and not counted in the quorum (R15)." },
  },
});

registerEnumType(AbstentionGround, {
  name: "AbstentionGround",
  description: "Why a member is kept from voting (R15).",
  valuesConfig: {
    OWN_CASE: { description: "It is the member's own application; found by the system." },
    COMMON_EMPLOYER: {
      description: "Member and candidate have or lately had the same employer; found by the system.",
    },
    DECLARED: { description: "The member has told of a conflict." },
  },
});
