import type { EntityManager } from "@mikro-orm/postgresql";

import type { Viewer } from "../accounts/viewer.js";
import type { ModelDocument } from "../documents/document.entity.js";
import { documentStateAt } from "../documents/document.rules.js";
import { coordinationOf } from "./coordinators.queries.js";
import { DRAW_ALGORITHM, drawPanel } from "./draw.rules.js";
import { judgePeople, type Judged, type PanelQuestion } from "./panel.queries.js";
import { type DrawReceipt, ExpertConclusion, ExpertiseRound } from "./round.entity.js";
import type { OpeningCase } from "./round.policy.js";

/** The round that goes on, or waits for its signature; null when a new one may open. */
export async function liveRoundOf(em: EntityManager, documentId: string): Promise<ExpertiseRound | null> {
  const [last] = await em.find(
    ExpertiseRound,
    { document: documentId },
    { orderBy: { number: "desc" }, limit: 1 },
  );
  if (!last || last.state === "FAILED" || last.state === "CANCELLED") return null;
  if (last.state !== "CONCLUDED") return last;

  return (await em.count(ExpertConclusion, { round: last.id })) > 0 ? null : last;
}

/** What the opening of a round of the document asks. */
export async function openingOf(
  em: EntityManager,
  viewer: Viewer,
  document: ModelDocument,
  now: Date,
): Promise<OpeningCase> {
  const { state, discussionOpensAt = null, discussionClosesAt = null, expertiseTiming } = document;

  return {
    ...(await coordinationOf(em, viewer, document, now)),
    documentState: documentStateAt({ state, discussionOpensAt, discussionClosesAt }, now),
    expertiseTiming,
    hasLiveRound: (await liveRoundOf(em, document.id)) !== null,
  };
}

/** R54: the round whose experts go on. */
export async function lastConcludedRound(
  em: EntityManager,
  documentId: string,
): Promise<ExpertiseRound | null> {
  const [last] = await em.find(
    ExpertiseRound,
    { document: documentId, state: "CONCLUDED" },
    { orderBy: { number: "desc" }, limit: 1 },
  );

  return last ?? null;
}

interface PanelWish extends PanelQuestion {
  reviewCount: number;
  seed: string;
  /** Who forms the panel and so cannot sit in it (R45). */
  openedById: string;
  /** Who of the round before goes on, among those for whom nothing speaks against (R54). */
  carryOver: (isEligible: (personId: string) => boolean) => string[];
}

/** A panel as the draw found it. */
export interface Panel {
  judged: Judged[];
  eligibleCount: number;
  carriedOver: string[];
  /** Those drawn into the panel; null when too few are eligible, or they are of too few municipalities (R46). */
  drawn: string[] | null;
  receipt: DrawReceipt;
}

/** R42, R45, R46, R54: judges everybody of the register, carries experts over and draws the rest with their reserve. */
export async function assemblePanel(em: EntityManager, wish: PanelWish): Promise<Panel> {
  const judged = await judgePeople(em, wish);
  const eligible = judged.filter(
    ({ reasons, personId }) => reasons.length === 0 && personId !== wish.openedById,
  );
  const isEligible = (personId: string) => eligible.some((each) => each.personId === personId);
  const carriedOver = wish.carryOver(isEligible).slice(0, wish.reviewCount);
  const drawn = drawPanel(
    eligible.filter(({ personId }) => !carriedOver.includes(personId)),
    {
      count: wish.reviewCount - carriedOver.length,
      reserveCount: wish.parameters.panelReserveCount,
      municipalityCount: wish.parameters.panelMunicipalityCount,
      seated: eligible.filter(({ personId }) => carriedOver.includes(personId)),
    },
    wish.seed,
  );

  return {
    judged,
    eligibleCount: eligible.length,
    carriedOver,
    drawn: drawn && drawn.filter(({ place }) => place === "PANEL").map(({ personId }) => personId),
    receipt: {
      algorithm: DRAW_ALGORITHM,
      carriedOver,
      candidates: drawn ?? [],
      excluded: judged.flatMap(({ personId, reasons }) => {
        const all = personId === wish.openedById ? [...reasons, "SELF_APPOINTMENT"] : reasons;
        return all.length > 0 ? [{ personId, reasons: all }] : [];
      }),
    },
  };
}
