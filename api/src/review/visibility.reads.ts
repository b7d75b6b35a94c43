import { DEFAULT_PARAMETERS } from "../accounts/parameters.js";
import { today, viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { coordinatesSome, isCoordinated } from "../documents/document.sight.js";
import type { Bind, JoinSql, RowSql } from "../platform/read/declare.js";
import { BlindMode, RoundMode } from "./round.entity.js";
import {
  ROUND_PHASES,
  type RoundFact,
  type RoundPhase,
  type RoundViewer,
  type Sight,
  sightOf,
} from "./visibility.rules.js";

const roundViewers = [
  "PUBLIC",
  "AUTHORS",
  "EXPERT",
  "ARBITER",
  "COORDINATOR",
] as const satisfies RoundViewer[];

/** States in which an expert's assignment makes them no expert of the round (R48); PROPOSED was not sent yet. */
const notOfTheRound = "('PROPOSED', 'DECLINED', 'RECUSED', 'CANCELLED')";
const acceptedStates = "('ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'COMPLETED')";

const isNobody = (viewer: Viewer): boolean => viewer.personId === null;
const ownGroups = (viewer: Viewer) => viewer.memberships.map(({ groupId }) => groupId);

const isAuthor = (round: string, document: string, bind: Bind<Viewer>) =>
  `(${document}.group_id = any(${bind(ownGroups, "text[]")}) or exists (select from version_author va
    where va.document_version_id = ${round}.document_version_id and va.person_id = ${bind(viewerPerson, "text")}))`;

const holdsAssignment = (round: string, bind: Bind<Viewer>, condition: string) =>
  `exists (select from review_assignment oa where oa.round_id = ${round}.id
    and oa.expert_id = ${bind(viewerPerson, "text")} and ${condition})`;

/** The months of R38 in the regulation in force, as SQL. */
const groupWindow = (region: string, day: string) =>
  `coalesce((select (p.parameters ->> 'groupWindowMonths')::int from regulation p where p.region_id = ${region}
    and p.effective_from_on <= ${day} order by p.effective_from_on desc, p.edition desc limit 1), ${DEFAULT_PARAMETERS.groupWindowMonths})`;

/**
 * R38, R41, R45: the grounds that take a document from a coordinator: membership of the authoring group or of one it
 * continues, now or within the window of the regulation in force, authorship of a version, and conflicts declared or
 * found that nobody waived. `peopleInConflict` of coordinators.queries.ts asks the same of many people.
 */
const coordinatorConflict = (person: string, document: string, bind: Bind<Viewer>): string => {
  const window = groupWindow(`${document}.region_id`, today(bind));

  return `(is_of_group_line(${person}, ${document}.group_id, ${today(bind)}, ${window})
    or exists (select from version_author wa join document_version wv on wv.id = wa.document_version_id
      where wv.document_id = ${document}.id and wa.person_id = ${person})
    or exists (select from conflict_of_interest ci join project_group pg on pg.id = ${document}.group_id
      where ci.waived_at is null and ((ci.person_id = ${person} and ci.object_id in (${document}.id, pg.id, pg.lead_id))
        or (ci.person_id = pg.lead_id and ci.object_id = ${person}))))`;
};

/** R45: whether the viewer coordinates the document whose row this is and has no part in it. */
export const isFreeCoordinator: RowSql<Viewer> = (document, bind) =>
  bind.knows(coordinatesSome)
    ? `(${isCoordinated(document, bind)} and not ${coordinatorConflict(bind(viewerPerson, "text"), document, bind)})`
    : "false";

/** R45: whether anybody coordinates the document today without a part in it; `freeCoordinatorsOf` names them. */
export const hasFreeCoordinator: RowSql<Viewer> = (document, bind) =>
  `exists (select from role_grant fc where fc.region_id = ${document}.region_id and fc.role = 'COORDINATOR'
    and (fc.scope_id is null or fc.scope_id = ${document}.id)
    and daterange(fc.from_on, fc.to_on, '[]') @> ${today(bind)}
    and not ${coordinatorConflict("fc.person_id", document, bind)})`;

/** The twin of `roundViewer`: as whom the viewer asks about a round and its document. */
const viewerSql: JoinSql<Viewer> = (round, document, bind) =>
  bind.knows(isNobody)
    ? "'PUBLIC'"
    : `(case when ${isAuthor(round, document, bind)} then 'AUTHORS'
    when ${holdsAssignment(round, bind, `oa.role = 'ARBITER' and oa.state in ${acceptedStates}`)} then 'ARBITER'
    when ${holdsAssignment(round, bind, `oa.state not in ${notOfTheRound}`)} then 'EXPERT'
    when ${isFreeCoordinator(document, bind)} then 'COORDINATOR'
    else 'PUBLIC' end)`;

/** The twin of `roundPhase`. */
const phaseSql = (round: string, document: string) =>
  `(case when ${round}.state = 'CONCLUDED' and ${document}.published_at is not null then 'PUBLISHED'
    when exists (select from expert_conclusion xc where xc.round_id = ${round}.id) then 'SIGNED'
    when ${round}.state = 'CONCLUDED' then 'CONCLUDED' else 'RUNNING' end)`;

/** As whom this viewer may ask at all. */
function possibleViewers(bind: Bind<Viewer>): readonly RoundViewer[] {
  if (bind.knows(isNobody)) return ["PUBLIC"];
  return bind.knows(coordinatesSome) ? roundViewers : roundViewers.filter((as) => as !== "COORDINATOR");
}

/** Every line of the table of R48 that gives one of `sights`, as the database compares it. */
function linesWith(fact: RoundFact, sights: readonly Sight[], viewers: readonly RoundViewer[]): string[] {
  const lines: string[] = [];
  for (const viewer of viewers)
    for (const phase of ROUND_PHASES as readonly RoundPhase[])
      for (const mode of Object.values(RoundMode))
        for (const blindMode of Object.values(BlindMode))
          if (sights.includes(sightOf(fact, viewer, phase, { mode, blindMode })))
            lines.push(`'${viewer} ${phase} ${mode} ${blindMode}'`);
  return lines;
}

/**
 * Whether the viewer gets the fact of a round in one of these ways: the table of R48, told to the database from the one
 * place where it is written. `roundId` is SQL for the round's id over the row.
 */
export function seesFact(
  fact: RoundFact,
  sights: readonly Sight[],
  roundId: (row: string) => string,
): RowSql<Viewer> {
  // One text, compared once: a row of four would repeat its subqueries for every line of the table. A scalar subquery is
  // planned once, where an EXISTS is planned two ways, at every level of nesting.
  return (row, bind) => {
    const lines = linesWith(fact, sights, possibleViewers(bind)).join(", ");
    return lines === ""
      ? "false"
      : `coalesce((select
      concat_ws(' ', ${viewerSql("vr", "vd", bind)}, ${phaseSql("vr", "vd")}, vr.mode, vr.blind_mode) in (${lines})
    from expertise_round vr join model_document vd on vd.id = vr.document_id where vr.id = ${roundId(row)}), false)`;
  };
}
