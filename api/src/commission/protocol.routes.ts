import type { Router } from "express";
import { parse } from "graphql";

import { type PaperRoutes, paperRoute } from "../files/paperRoute.js";
import { dateIn } from "../platform/calendar.js";
import { seesCommission } from "./commission.policy.js";
import { protocolPaper, type PrintedSession } from "./protocolPaper.js";

const paperQuery = parse(`query ProtocolPaper($id: ID!) {
  commissionSession(id: $id) {
    state heldOn place protocolNumber secretaryName signerName signedAt paperHash
    members { name isChair isPresent }
    items {
      position applicationNumber candidateName candidateMunicipality { nameRu } purpose asked category
      directions { code } resultOutcome resultHeldOn resultBasis state decided forCount againstCount isByCastingVote
      ground reason votes { member { name } choice ground reason }
    }
  }
}`);

/** The protocol of a session that is over, in Word and PDF: the commission's and the registrar's. */
export const protocolRoutes = (routes: PaperRoutes): Router =>
  paperRoute(routes, {
    folder: "protocols",
    idPrefix: "commission",
    query: paperQuery,
    printed({ commissionSession }, { viewer }) {
      const session = commissionSession as
        | (Omit<PrintedSession, "signedOn"> & { signedAt: Date | string | null })
        | null;
      if (!session || !seesCommission(viewer) || !["CLOSED", "SIGNED"].includes(session.state)) return null;
      const { signedAt, ...printed } = session;
      const signedOn = signedAt ? dateIn(new Date(signedAt), viewer.timeZone) : null;
      return {
        paper: protocolPaper({ ...printed, signedOn }),
        name: `Протокол ${printed.protocolNumber} от ${printed.heldOn}`,
      };
    },
  });
