interface OwnPart {
  /** Its name in the file. */
  name: string;
  /** The columns by which rows are a person's. */
  of: readonly string[];
  /** SQL of the rows, as the person may read them on the pages: `$1` is the person. */
  rows: string;
}

/** All that is held about a person, part by part; never what is kept from them, as an invitation that is not sent yet (R48). */
export const ownParts: readonly OwnPart[] = [
  {
    name: "person",
    of: [],
    rows: `select p.id, p.created_at, p.surname, p.given_name, p.patronymic, p.birth_on, p.phone, p.occupation,
      (select m.name_ru from municipality m where m.id = p.municipality_id) as municipality from person p where p.id = $1`,
  },
  {
    name: "accounts",
    of: ["account.person_id"],
    rows: `select a.email, a.created_at, a.confirmed_at, a.locale, a.has_shortcuts,
      (select coalesce(jsonb_agg(jsonb_build_object('device', s.device, 'opened_at', s.created_at,
        'last_seen_at', s.last_seen_at, 'ended_at', s.ended_at) order by s.created_at), '[]'::jsonb)
        from session s where s.account_id = a.id) as sessions
      from account a where a.person_id = $1`,
  },
  {
    name: "roles",
    of: ["role_grant.person_id"],
    rows: `select role, scope, from_on, to_on, basis, ended_basis from role_grant where person_id = $1 order by from_on`,
  },
  {
    name: "employments",
    of: ["employment.person_id"],
    rows: `select i.name_ru as institution, e.position, e.from_on, e.to_on, e.is_main, e.share, e.confirmed_at
      from employment e join institution i on i.id = e.institution_id where e.person_id = $1 order by e.from_on`,
  },
  {
    name: "consents",
    of: ["consent.person_id"],
    rows: `select c.kind, c.fields, c.given_at, c.withdrawn_at, t.edition, t.body_ru as text
      from consent c join consent_text t on t.id = c.text_id where c.person_id = $1 order by c.given_at`,
  },
  {
    name: "entries",
    of: ["register_entry.person_id"],
    rows: `select e.id, e.registration_no, e.kind, e.category, e.direction_codes, e.valid_from_on, e.valid_until_on, e.state,
      e.suspended_until_on, (select coalesce(jsonb_agg(jsonb_build_object('kind', v.kind, 'on', v."on", 'basis', v.basis)
        order by v."on", v.seq), '[]'::jsonb) from entry_event v where v.entry_id = e.id) as events
      from register_entry e where e.person_id = $1 order by e.valid_from_on`,
  },
  {
    name: "importedRows",
    of: ["register_import_row.person_id"],
    rows: `select import_id, number, cells from register_import_row where person_id = $1 order by import_id, number`,
  },
  {
    name: "availability",
    of: ["availability.person_id"],
    rows: "select away_from_on, away_to_on, max_concurrent from availability where person_id = $1",
  },
  {
    name: "applications",
    of: ["expert_application.person_id"],
    // A result is told when it is published, and not before (4.2).
    rows: `select a.id, a.number, a.purpose, a.state, a.direction_codes, a.requested_category, a.content, a.gaps,
      a.created_at, a.submitted_at, a.result_published_at,
      case when a.result_published_at is not null then a.result_outcome end as result_outcome,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'created_at', d.created_at) order by d.created_at),
        '[]'::jsonb) from application_document d where d.application_id = a.id) as documents
      from expert_application a where a.person_id = $1 order by a.created_at`,
  },
  {
    name: "trainings",
    of: ["training_record.person_id"],
    rows: `select kind, programme, hours, provider, document_no, issued_on, is_in_expertise
      from training_record where person_id = $1 order by issued_on`,
  },
  {
    name: "attempts",
    of: ["assessment_attempt.person_id"],
    rows: `select id, part, started_at, submitted_at, published_at,
      case when published_at is not null then score end as score,
      case when published_at is not null then is_passed end as is_passed
      from assessment_attempt where person_id = $1 order by created_at`,
  },
  {
    name: "groups",
    of: ["group_membership.person_id"],
    rows: `select g.code as group, m.role, m.from_on, m.to_on from group_membership m
      join project_group g on g.id = m.group_id where m.person_id = $1 order by m.from_on`,
  },
  {
    name: "authorships",
    of: ["version_author.person_id"],
    rows: `select document_version_id, created_at from version_author where person_id = $1 order by created_at`,
  },
  {
    name: "proposals",
    of: ["proposal.author_id"],
    rows: `select p.id, p.document_id, p.number, p.kind, p.quote, p.text, p.proposed_wording, p.occupation,
      p.municipality_name_ru, p.is_name_public, p.state, p.submitted_at, p.moderation_ground, p.moderation_note,
      (select coalesce(jsonb_agg(jsonb_build_object('text', c.text, 'decision', c.decision, 'reason', c.reason,
        'decided_at', c.decided_at)), '[]'::jsonb) from moderation_complaint c where c.proposal_id = p.id) as complaints
      from proposal p where p.author_id = $1 order by p.submitted_at`,
  },
  {
    name: "supports",
    of: ["proposal_support.person_id"],
    rows: `select proposal_id, created_at from proposal_support where person_id = $1 order by created_at`,
  },
  {
    name: "assignments",
    of: ["review_assignment.expert_id"],
    rows: `select a.id, a.document_id, a.role, a.state, a.invited_at, a.respond_by, a.accepted_at, a.due_at,
      a.is_named_agreed, a.declared_no_conflict_at,
      (select jsonb_build_object('marks', v.marks, 'remarks', v.remarks, 'settled', v.settled, 'summary', v.summary,
        'verdict', v.verdict, 'total_percent', v.total_percent, 'submitted_at', v.submitted_at)
        from review v where v.assignment_id = a.id) as review
      from review_assignment a where a.expert_id = $1 and a.state <> 'PROPOSED' order by a.invited_at`,
  },
  {
    name: "conflicts",
    of: ["conflict_of_interest.person_id"],
    rows: `select object_id, ground, note, created_at, waived_at from conflict_of_interest
      where person_id = $1 and source = 'DECLARED' order by created_at`,
  },
  {
    name: "commissions",
    of: ["session_member.person_id"],
    rows: `select session_id, is_chair, is_present from session_member where person_id = $1 order by created_at`,
  },
  {
    name: "tasks",
    of: ["task.person_id"],
    rows: `select kind, object_id, document_id, created_at, due_at, closed_at from task where person_id = $1 order by created_at`,
  },
  {
    name: "notifications",
    of: ["notification.person_id"],
    rows: `select kind, subject_id, words, created_at, read_at from notification where person_id = $1 order by created_at`,
  },
  {
    name: "uploads",
    of: ["upload_ticket.person_id"],
    rows: `select purpose, subject_id, created_at, used_at from upload_ticket where person_id = $1 order by created_at`,
  },
  {
    name: "acts",
    of: [],
    rows: `select act, at, subject_id from journal where actor_id = $1 order by seq`,
  },
];

/** Columns that name whoever did something to another thing: of these the journal's acts tell. */
export const ofOthers: readonly string[] = [
  "answer_revision.signed_by_id",
  "application_document.checked_by_id",
  "assessment_item.author_id",
  "attempt_appeal.decided_by_id",
  "case_grade.assessor_id",
  "commission_session.closed_by_id",
  "commission_session.signed_by_id",
  "conflict_of_interest.waived_by_id",
  "document_version.submitted_by_id",
  "employment.confirmed_by_id",
  "expert_conclusion.signed_by_id",
  "expertise_round.opened_by_id",
  "item_version.author_id",
  "item_version.released_by_id",
  "micro_group.lead_id",
  "moderation_complaint.decided_by_id",
  "open_discussion.announced_by_id",
  "project_group.lead_id",
  "proposal.moderated_by_id",
  "proposal_answer.drafted_by_id",
  "proposal_answer.signed_by_id",
  "proposal_summary.published_by_id",
  "register_import.actor_id",
];
