import type { Router } from "express";
import { parse } from "graphql";

import { type PaperRoutes, paperRoute } from "../files/paperRoute.js";
import { conclusionPaper, type PrintedConclusion } from "./conclusionPaper.js";

const paperQuery = parse(`query ConclusionPaper($id: ID!) {
  round(id: $id) {
    number namedExperts
    document { code title }
    documentVersion { number }
    rubric { titleRu edition scaleMax passPercent criteria { key nameRu } }
    conclusion {
      verdict aggregatePercent spreadPercent reviewCount isArbitrated signedOn paperHash
      signedBy { fullName }
      figures { key value mean least greatest deviation scores }
      mandatoryRemarks { id letters criterionKey blockId quote text isSettled }
    }
  }
}`);

/** The conclusion of a round in Word and PDF, for whoever may read it. */
export const conclusionRoutes = (routes: PaperRoutes): Router =>
  paperRoute(routes, {
    folder: "conclusions",
    idPrefix: "round",
    query: paperQuery,
    printed({ round }) {
      const printed = round as (PrintedConclusion & { conclusion: object | null }) | null;
      if (!printed?.conclusion) return null;
      return { paper: conclusionPaper(printed), name: `Заключение ${printed.document.code}` };
    },
  });
