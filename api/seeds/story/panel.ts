import type { EligibilityReason } from "../../src/review/eligibility.model.js";
import { eligibility, municipalityOn } from "../../src/review/eligibility.rules.js";
import {
  DRAW_ALGORITHM,
  type DrawCandidate,
  type DrawnCandidate,
  drawPanel,
} from "../../src/review/draw.rules.js";
import { BINDING_STATES } from "../../src/review/assignment.rules.js";
import { dateIn } from "../../src/platform/calendar.js";
import { DEFAULT_PARAMETERS } from "../../src/accounts/parameters.js";
import type { StoryTeller } from "./teller.js";

/** Everybody of the register as the check of a moment sees them. */
export interface JudgedPeople {
  eligible: DrawCandidate[];
  excluded: { personId: string; reasons: EligibilityReason[] }[];
}

/** R38–R45, R91: who may judge a version at an instant, and why the others may not. */
export function judge(
  teller: StoryTeller,
  { version, at, role }: { version: number; at: Date; role: "REVIEWER" | "ARBITER" },
): JudgedPeople {
  const { world, rows, time } = teller.telling;
  const { group, documentId } = teller;
  const loads = new Map<string, number>();
  for (const { expert, state } of rows.assignments) {
    if ((BINDING_STATES as readonly string[]).includes(state)) {
      loads.set(expert as string, (loads.get(expert as string) ?? 0) + 1);
    }
  }
  const commenters = new Set(
    rows.proposals
      .filter((each) => each.document === documentId && each.state !== "WITHDRAWN")
      .map(({ author }) => author),
  );
  const institutionOf = new Map(world.institutions.map((each) => [each.id, each]));
  const entriesOf = Map.groupBy(world.entries, ({ personId }) => personId);
  const availabilityOf = new Map(world.availabilities.map((each) => [each.personId, each]));
  const people = [...entriesOf].map(([id, entries]) => ({
    id,
    entries,
    load: loads.get(id) ?? 0,
    availability: availabilityOf.get(id) ?? null,
    hasCommentedPublicly: commenters.has(id),
  }));
  const authorIds = rows.authors
    .filter((each) => each.documentVersion === teller.versionId(version))
    .map(({ person }) => person as string);
  const concerned = new Set([...people.map(({ id }) => id), ...authorIds, group.leadId]);
  const employments = world.employments
    .filter(({ personId }) => concerned.has(personId))
    .map((each) => ({
      ...each,
      municipalityId: institutionOf.get(each.institutionId)!.municipalityId,
      isInstitutionConfirmed: institutionOf.get(each.institutionId)!.state !== "UNCONFIRMED",
    }));
  const groupIds = [group.id, ...(group.continuesId ? [group.continuesId] : [])];
  const reasons = eligibility({
    document: {
      id: documentId,
      groupId: group.id,
      continuedGroupIds: groupIds.slice(1),
      leadId: group.leadId,
      authorIds,
      directionCodes: teller.product.directionCodes,
      role,
    },
    people,
    employments,
    memberships: world.memberships.filter(({ groupId }) => groupIds.includes(groupId)),
    declarations: [],
    publications: [],
    parameters: DEFAULT_PARAMETERS,
    at,
    timeZone: time.timeZone,
  });
  const on = dateIn(at, time.timeZone);
  const isOut = (id: string) => (reasons[id] ?? []).length > 0;
  return {
    eligible: people
      .filter(({ id }) => !isOut(id))
      .map(({ id, load }) => ({ personId: id, load, municipalityId: municipalityOn(id, employments, on) })),
    excluded: people.filter(({ id }) => isOut(id)).map(({ id }) => ({ personId: id, reasons: reasons[id]! })),
  };
}

/** Who was drawn, by which seed. */
export interface DrawnPanel {
  seed: string;
  carriedOver: string[];
  drawn: DrawnCandidate[];
  excluded: JudgedPeople["excluded"];
  algorithm: string;
}

const mostTries = 100_000;

/** The draw of the round: the first seed by which it seats whom the story needs, so that the receipt is a true one. */
export function drawFor(
  { eligible, excluded }: JudgedPeople,
  {
    seedStem,
    count,
    carryOver,
    mustSeat,
  }: { seedStem: string; count: number; carryOver: string[]; mustSeat: string[] },
): DrawnPanel {
  const seated = eligible.filter(({ personId }) => carryOver.includes(personId));
  const carriedOver = carryOver.filter((id) => seated.some(({ personId }) => personId === id));
  const others = eligible.filter(({ personId }) => !carriedOver.includes(personId));
  const wanted = mustSeat.filter((id) => !carriedOver.includes(id));
  for (let index = 0; index < mostTries; index += 1) {
    const seed = `${seedStem}-${index}`;
    const drawn = drawPanel(
      others,
      {
        count: count - carriedOver.length,
        reserveCount: DEFAULT_PARAMETERS.panelReserveCount,
        municipalityCount: DEFAULT_PARAMETERS.panelMunicipalityCount,
        seated,
      },
      seed,
    );
    const panel = drawn?.filter(({ place }) => place === "PANEL").map(({ personId }) => personId) ?? [];
    if (drawn && wanted.every((id) => panel.includes(id))) {
      return { seed, carriedOver, drawn, excluded, algorithm: DRAW_ALGORITHM };
    }
    if (!drawn) break;
  }
  const reasons = excluded
    .filter(({ personId }) => wanted.includes(personId))
    .flatMap((each) => each.reasons);
  throw new Error(
    `No draw of ${seedStem} seats everybody the story needs: ${reasons.join(", ") || "too few"}.`,
  );
}
