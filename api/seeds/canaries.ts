import { createHash } from "node:crypto";
import type { ClientBase } from "pg";

import type { CastName } from "./world/model.js";
import { idOf } from "./world/random.js";
import { castEmails } from "./world/staff.js";

/** Who asks: nobody, somebody of the cast, or the expert who has delivered in a round that still runs. */
export type Asker = CastName | "visitor" | "otherExpert";

/** A word that stands in one secret field and nowhere else. */
export interface Canary {
  secret: string;
  token: string;
  /** Whoever else receives the word has been told a secret. */
  knownTo: readonly Asker[];
  /** Those of `knownTo` who must come across it, so that the scan is known to look where the secret lies. */
  mustReach: readonly Asker[];
  /** Fields of the root under which even those of `knownTo` named here must not find it: what ties a name to a review. */
  notUnder?: { askers: readonly Asker[]; roots: readonly string[] };
}

interface Plant extends Omit<Canary, "token"> {
  /** Writes $1 into the field; must change exactly one row. */
  sql: string;
}

const id = (prefix: string, key: string): string => `'${idOf(prefix, key)}'`;
const documentId = (product: string): string => id("document", product);
const personOf = (name: CastName): string =>
  `(select person_id from account where email = '${castEmails[name]}')`;

const staff: readonly Asker[] = ["coordinator", "moderator", "registrar", "ministryOfficer", "regionAdmin"];
const commission: readonly Asker[] = ["commissionChair", "commissionMember", "commissionSecretary"];
const group: readonly Asker[] = ["groupLead", "groupMember"];
const roundRoots = [
  "round",
  "review",
  "reviewAssignment",
  "document",
  "documents",
  "desk",
  "panelPreview",
  "tasks",
];

const running = id("round", "objectivity-monitoring 1");
const concluded = id("round", "cycle 1");
const roadmap = documentId("roadmap");

/** The expert whose review of the running round is complete. */
export const otherExpertSql = `select expert_id as id from review_assignment where round_id = ${running} and state = 'COMPLETED'`;

const proposalOf = (document: string, condition: string): string =>
  `(select id from proposal p where p.document_id = ${document} and ${condition} order by number limit 1)`;

const waiting = proposalOf(roadmap, `p.state = 'SUBMITTED' and p.author_id <> ${personOf("participant")}`);
const rejected = proposalOf(roadmap, "p.moderation_ground = 'OFF_TOPIC'");
const answered = `(select p.id from proposal_answer a join proposal p on p.id = a.proposal_id
  where p.document_id = ${documentId("methodists")} and a.signed_at is null order by p.number limit 1)`;
const shy = proposalOf(roadmap, "p.state = 'PUBLISHED' and not p.is_name_public");

const decidedSession = id("commission", "decided");
const refusedItem = `(select id from agenda_item where session_id = ${decidedSession} and decided = 'REFUSE')`;

const submitted = `(select id from expert_application where state = 'SUBMITTED' order by submitted_at limit 1)`;

/** The applications about which there is something to hide. */
export const plantedApplicationsSql = `select array[(select id from expert_application where person_id = ${personOf("candidate")}), ${submitted}] as ids`;

/** The session about which there is something to hide. */
export const plantedSessionSql = `select ${decidedSession} as id`;

/** The proposals about which there is something to hide. */
export const plantedProposalsSql = `select unnest(array[${waiting}, ${rejected}, ${answered}, ${shy}]) as id`;

/** The import in whose rows there are names. */
export const plantedImportSql = `select array[${id("import", "canary")}] as ids`;

const plants: readonly Plant[] = [
  {
    secret: "name in a row of an import",
    sql: `with made as (insert into register_import (id, region_id, created_at, file_name, file_hash, sheet_name, other_sheet_count,
        headings, samples, mapping, state, row_count, problem_counts)
        select ${id("import", "canary")}, id, created_at, 'реестр.xlsx', '', 'Реестр', 0, '{Фамилия}', '[[]]',
          '{"columns": {}, "shared": {}}', 'CHECKED', 1, '{}' from region returning id, region_id)
      insert into register_import_row (region_id, import_id, number, cells, formulas, problems)
        select region_id, id, 2, array[$1::text], '{}', '[]' from made`,
    knownTo: ["registrar"],
    mustReach: ["registrar"],
  },
  {
    secret: "text of a draft",
    sql: `insert into document_version (id, region_id, created_at, document_id, number, original_id, cleaned_id, blocks, remarks, image_hashes, content_hash)
      select ${id("version", "canary")}, region_id, created_at, document_id, 2, original_id, cleaned_id,
        jsonb_build_array(jsonb_build_object('id', 'b1', 'kind', 'PARAGRAPH', 'text', $1::text,
          'runs', jsonb_build_array(jsonb_build_object('text', $1::text)))), '[]', '{}', content_hash
      from document_version where document_id = ${documentId("site")}`,
    knownTo: [...group, "coordinator"],
    mustReach: ["groupLead"],
  },
  {
    secret: "why a document was returned",
    sql: `update model_document set state_reason = $1 where id = ${documentId("site")}`,
    knownTo: [...group, "coordinator"],
    mustReach: ["groupLead"],
  },
  {
    secret: "title of a document that is not announced yet",
    sql: `update model_document set title = $1 where id = ${documentId("inner-statute")}`,
    knownTo: ["coordinator", "moderator", "ministryOfficer", "regionAdmin"],
    mustReach: ["coordinator"],
  },
  {
    secret: "proposal that waits for the moderator",
    sql: `update proposal set text = $1 where id = ${waiting}`,
    knownTo: ["moderator", "coordinator"],
    mustReach: ["moderator"],
  },
  {
    secret: "text of a rejected proposal",
    sql: `update proposal set text = $1 where id = ${rejected}`,
    knownTo: ["moderator", "coordinator"],
    mustReach: ["moderator"],
  },
  {
    secret: "moderator's note",
    sql: `update proposal set moderation_note = $1 where id = ${rejected}`,
    knownTo: ["moderator", "coordinator"],
    mustReach: ["moderator"],
  },
  {
    secret: "complaint against the moderator",
    sql: `update moderation_complaint set text = $1 where proposal_id = ${rejected}`,
    knownTo: ["moderator", "coordinator"],
    mustReach: ["coordinator"],
  },
  {
    secret: "answer that is not signed",
    sql: `update proposal_answer set reason = $1 where proposal_id = ${answered}`,
    knownTo: group,
    mustReach: ["groupLead"],
  },
  {
    secret: "name of an author who does not show it",
    sql: `update person set surname = $1 where id = (select author_id from proposal where id = ${shy})`,
    knownTo: staff,
    mustReach: ["moderator"],
  },
  {
    secret: "name of an expert of a running round",
    sql: `update person set surname = $1 where id = (${otherExpertSql})`,
    knownTo: [...staff, "otherExpert"],
    mustReach: ["coordinator"],
    notUnder: { askers: ["moderator", "registrar", "ministryOfficer", "regionAdmin"], roots: roundRoots },
  },
  {
    secret: "post of an expert who does not show it",
    sql: `update employment set position = $1 where is_main and person_id = (${otherExpertSql})`,
    knownTo: [...staff, "otherExpert"],
    mustReach: [],
  },
  {
    secret: "review that is not submitted",
    sql: `update review set summary = $1 where round_id = ${running} and submitted_at is null`,
    knownTo: ["expert"],
    mustReach: ["expert"],
  },
  {
    secret: "comment of a review that is not submitted",
    sql: `update review set marks = jsonb_set(marks, '{0,comment}', to_jsonb($1::text)) where round_id = ${running} and submitted_at is null`,
    knownTo: ["expert"],
    mustReach: ["expert"],
  },
  {
    secret: "review of a running round",
    sql: `update review set summary = $1 where round_id = ${running} and submitted_at is not null`,
    knownTo: ["coordinator", "otherExpert"],
    mustReach: ["coordinator", "otherExpert"],
  },
  {
    secret: "remark of a review of a running round",
    sql: `update review set remarks = jsonb_set(remarks, '{0,text}', to_jsonb($1::text)) where round_id = ${running} and submitted_at is not null`,
    knownTo: ["coordinator", "otherExpert"],
    mustReach: ["otherExpert"],
  },
  {
    secret: "review of a concluded round",
    sql: `update review set summary = $1 where id = (select r.id from review r join review_assignment a on a.id = r.assignment_id
      where r.round_id = ${concluded} and a.role = 'REVIEWER' and a.expert_id <> ${personOf("expert")} order by a.letter limit 1)`,
    knownTo: [...group, "expert", "leadingExpert", "coordinator"],
    mustReach: ["groupLead"],
  },
  {
    secret: "remark of a conclusion before publication",
    sql: `update expert_conclusion set mandatory_remarks = jsonb_set(mandatory_remarks, '{0,text}', to_jsonb($1::text)) where round_id = ${concluded}`,
    knownTo: [...group, "expert", "leadingExpert", "coordinator"],
    mustReach: ["groupLead", "expert"],
  },
  {
    secret: "seed of a draw",
    sql: `update expertise_round set draw_seed = $1 where id = ${running}`,
    knownTo: ["coordinator"],
    mustReach: ["coordinator"],
  },
  {
    secret: "why an expert declined",
    sql: `update review_assignment set reason = $1 where round_id = ${running} and state = 'DECLINED'`,
    knownTo: ["coordinator"],
    mustReach: ["coordinator"],
  },
  {
    secret: "note of a conflict of interest",
    sql: `insert into conflict_of_interest (id, region_id, created_at, person_id, object_id, ground, source, note)
      select ${id("conflict", "canary")}, region_id, created_at, expert_id, ${documentId("cross-check")}, 'KINSHIP', 'DECLARED', $1::text
      from review_assignment where round_id = ${running} and state = 'COMPLETED'`,
    knownTo: ["coordinator", "otherExpert"],
    mustReach: [],
  },
  {
    secret: "questionnaire that is being completed",
    sql: `update expert_application set content = jsonb_set(content, '{experience}', to_jsonb($1::text)) where person_id = ${personOf("candidate")}`,
    knownTo: ["candidate"],
    mustReach: ["candidate"],
  },
  {
    secret: "name of a candidate's file that is being replaced",
    sql: `update stored_file set name = $1 where id = (select d.file_id from application_document d join expert_application a on a.id = d.application_id
      where a.person_id = ${personOf("candidate")} and d.kind = 'DIPLOMA')`,
    knownTo: ["candidate"],
    mustReach: ["candidate"],
  },
  {
    secret: "what the registrar asked a candidate to complete",
    sql: `update expert_application set gaps = jsonb_set(gaps, '{0,text}', to_jsonb($1::text)) where person_id = ${personOf("candidate")}`,
    knownTo: ["candidate", "registrar"],
    mustReach: ["candidate", "registrar"],
  },
  {
    secret: "questionnaire that was submitted",
    sql: `update expert_application set content = jsonb_set(content, '{training,0,programme}', to_jsonb($1::text)) where id = ${submitted}`,
    knownTo: ["registrar"],
    mustReach: ["registrar"],
  },
  {
    secret: "name of a file that was submitted",
    sql: `update stored_file set name = $1 where id = (select file_id from application_document where application_id = ${submitted} and kind = 'TRAINING')`,
    knownTo: ["registrar"],
    mustReach: ["registrar"],
  },
  {
    secret: "conflict that a member of the commission told of",
    sql: `insert into agenda_vote (id, region_id, created_at, item_id, member_id, choice, ground, reason, is_by_secretary, at)
      select ${id("agendavote", "canary")}, region_id, created_at, ${refusedItem}, id, 'ABSTAINED', 'DECLARED', $1::text, false, created_at
      from session_member where session_id = ${decidedSession} and not is_present order by seq limit 1`,
    knownTo: [...commission, "registrar"],
    mustReach: ["commissionMember", "registrar"],
  },
  {
    secret: "paper of a candidate's result",
    sql: `update expert_application set result_basis = $1 where state = 'REFUSED'`,
    knownTo: [...commission, "registrar"],
    mustReach: ["commissionMember", "registrar"],
  },
  {
    secret: "why the commission refused a candidate",
    sql: `update agenda_item set reason = $1 where id = ${refusedItem}`,
    knownTo: [...commission, "registrar"],
    mustReach: ["commissionSecretary"],
  },
  {
    secret: "name of a refused candidate",
    sql: `update person set patronymic = $1 where id = (select person_id from expert_application where state = 'REFUSED')`,
    knownTo: [...staff, ...commission],
    mustReach: ["commissionMember", "registrar"],
  },
  {
    secret: "place of a session of the commission",
    sql: `update commission_session set place = $1 where id = ${decidedSession}`,
    knownTo: [...commission, "registrar"],
    mustReach: ["commissionMember"],
  },
  {
    secret: "telephone",
    sql: `update person set phone = $1 where id = ${personOf("expert")}`,
    knownTo: ["expert", "registrar"],
    mustReach: [],
  },
  {
    secret: "e-mail address",
    sql: `update account set email = $1 || '@demo.invalid' where person_id = (${otherExpertSql})`,
    knownTo: ["otherExpert", "registrar", "regionAdmin"],
    mustReach: [],
  },
  {
    secret: "hash of a password",
    sql: `update account set password_hash = $1 where email = '${castEmails.participant}'`,
    knownTo: [],
    mustReach: [],
  },
  {
    secret: "hash of a session",
    sql: `insert into session (id, region_id, created_at, account_id, token_hash, last_seen_at, expires_at)
      select ${id("session", "canary")}, region_id, created_at, id, $1::text, created_at, created_at
      from account where email = '${castEmails.expert}'`,
    knownTo: [],
    mustReach: [],
  },
  {
    secret: "notification of somebody else",
    sql: `insert into notification (id, region_id, created_at, person_id, kind, words, effect_key)
      select ${id("notification", "canary")}, region_id, created_at, person_id, 'PROPOSAL_PUBLISHED',
        jsonb_build_object('document', $1::text, 'number', '0'), 'canary' from account where email = '${castEmails.participant}'`,
    knownTo: ["participant"],
    mustReach: ["participant"],
  },
  {
    secret: "hash in the journal",
    sql: `insert into journal (region_id, act, subject_id, refs, hashes, at)
      select id, 'canary.planted', ${roadmap}, '{}', jsonb_build_object('text', $1::text), created_at from region`,
    knownTo: [],
    mustReach: [],
  },
  {
    secret: "what a mutation answered",
    sql: `insert into mutation_receipt (key, mutation, fingerprint, payload, at)
      select 'canary', 'nothing', $1::text, jsonb_build_object('typeName', $1::text), created_at from region`,
    knownTo: [],
    mustReach: [],
  },
];

/** Sixteen letters and digits that nothing else in the database holds. */
const tokenOf = (secret: string): string =>
  `c${createHash("sha256").update(`canary ${secret}`).digest("hex").slice(0, 15)}`;

/** Plants a word of its own into every secret field of a demonstration, by a connection of the owner. */
export async function plantCanaries(client: ClientBase): Promise<Canary[]> {
  // What the planted people would have opened by consent is no secret.
  await client.query(
    `update consent set withdrawn_at = given_at where kind = 'DISSEMINATION' and person_id in (${otherExpertSql})`,
  );
  const canaries: Canary[] = [];
  for (const { sql, ...plant } of plants) {
    const token = tokenOf(plant.secret);
    const { rowCount } = await client.query(sql, [token]);
    if (rowCount !== 1) throw new Error(`The canary for the ${plant.secret} went into ${rowCount} rows.`);
    canaries.push({ ...plant, token });
  }
  return canaries;
}
