import type { EntityManager } from "@mikro-orm/postgresql";

import { Municipality } from "../accounts/municipality.entity.js";
import { Person } from "../accounts/person.entity.js";
import { regulationOn } from "../accounts/regulation.queries.js";
import type { Viewer } from "../accounts/viewer.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { dateIn } from "../platform/calendar.js";
import { carriedOver } from "./assignment.rules.js";
import type { LeftOutReason } from "./draw.type.js";
import { judgePeople, type Judged } from "./panel.queries.js";
import { lastConcludedRound, openingOf } from "./panelDraw.queries.js";
import { whyNotOpenRound } from "./round.policy.js";
import { ConflictOfInterest, ReviewAssignment } from "./round.entity.js";

const russian = new Intl.Collator("ru");
const mostEligible = 500;
const mostLeftOut = 1000;

/** What a draw for the document would find now; null when the viewer may not form its panel. */
export async function panelPreview(
  em: EntityManager,
  viewer: Viewer,
  documentId: string,
  isArbiter: boolean,
  now: Date,
) {
  const document = await em.findOne(ModelDocument, documentId);
  if (!document || document.submittedVersionCount === 0) return null;
  const opening = await openingOf(em, viewer, document, now);
  if (!opening.isCoordinator || opening.hasConflict) return null;

  const { parameters } = await regulationOn(em, document.regionId, dateIn(now, viewer.timeZone));
  const documentVersion = await em.findOneOrFail(DocumentVersion, {
    document: document.id,
    number: document.submittedVersionCount,
  });
  const judged = await judgePeople(em, {
    document,
    documentVersion,
    role: isArbiter ? "ARBITER" : "REVIEWER",
    parameters,
    at: now,
  });
  const reasonsOf = ({ personId, reasons }: Judged): LeftOutReason[] =>
    personId === viewer.personId ? [...reasons, "SELF_APPOINTMENT"] : reasons;
  const eligible = judged.filter((each) => reasonsOf(each).length === 0);
  const before = await lastConcludedRound(em, document.id);
  const earlier = before ? await em.find(ReviewAssignment, { round: before.id }) : [];
  const carried = new Set(
    carriedOver(
      earlier.map(({ expert, role, state }) => ({ personId: expert.id, role, state })),
      (personId) => eligible.some((each) => each.personId === personId),
    ),
  );
  const shown = await peopleShown(em, document, judged);
  const rowOf = (each: Judged) => ({
    ...shown(each),
    reasons: reasonsOf(each),
    isCarriedOver: carried.has(each.personId),
  });
  const byName = (rows: Judged[]) =>
    rows.map(rowOf).sort((a, b) => russian.compare(a.person.fullName, b.person.fullName));

  const viewerCannotOpenRoundReason = whyNotOpenRound(opening);

  return {
    viewerCanOpenRound: viewerCannotOpenRoundReason === null,
    viewerCannotOpenRoundReason,
    eligibleCount: eligible.length,
    municipalityCount: new Set(eligible.flatMap(({ municipalityId }) => municipalityId ?? [])).size,
    eligible: byName(eligible).slice(0, mostEligible),
    leftOut: byName(judged.filter((each) => reasonsOf(each).length > 0)).slice(0, mostLeftOut),
    leastReviewCount: parameters.panelReviewCount,
    leastMunicipalityCount: parameters.panelMunicipalityCount,
    reserveCount: parameters.panelReserveCount,
    responseWorkingDays: parameters.responseWorkingDays,
    leastCarriedOverCount: before ? parameters.carriedOverCount : 0,
  };
}

/** The people of the list with name, municipality and what can be waived for them. */
async function peopleShown(em: EntityManager, document: ModelDocument, judged: readonly Judged[]) {
  const people = await em.find(Person, { id: { $in: judged.map(({ personId }) => personId) } });
  const personOf = new Map(people.map((person) => [person.id, person]));
  const places = await em.find(Municipality, { regionId: document.regionId });
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const joint = judged.filter(({ reasons }) => reasons.includes("JOINT_PUBLICATION"));
  const conflicts = await em.find(ConflictOfInterest, {
    person: { $in: joint.map(({ personId }) => personId) },
    ground: "JOINT_PUBLICATION",
    waivedAt: null,
  });

  return ({ personId, load, municipalityId }: Judged) => {
    const person = personOf.get(personId)!;
    const place = municipalityId ? placeOf.get(municipalityId) : undefined;
    return {
      load,
      person: {
        id: personId,
        fullName: person.fullName(),
        municipality: place ? { id: place.id, nameRu: place.nameRu, kind: place.type } : null,
        occupation: person.occupation ?? null,
        isInvented: person.isInvented,
      },
      waivableConflicts: conflicts
        .filter((each) => each.person.id === personId)
        .slice(0, 10)
        .map(({ id, note }) => ({ id, note: note ?? null })),
    };
  };
}
