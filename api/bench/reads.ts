import type { Size } from "./fill.js";

/** One of the reads that the office opens most, asked in GraphQL and answered by hand in SQL. */
export interface MeasuredRead {
  name: string;
  /** The operation, as any client may send it. */
  operation: string;
  variables: (size: Size) => Record<string, unknown>;
  /**
   * The same data as one statement: `$1` is the hash of the session, the others are `values`. It gives the JSON of `data` with the
   * rights that the operation obeys.
   */
  sql: string;
  values: (size: Size) => unknown[];
  /** Least share of the hand-written throughput, and most of its processor time; the latter is the gate. */
  leastRate: number;
  mostCpu: number;
}

/** Who reads, with what their rights hang on today: the region, their roles and groups. */
const reader = `reader as materialized (select a.person_id, a.region_id,
    exists (select from role_grant g where g.person_id = a.person_id and g.from_on <= d.today
      and (g.to_on is null or g.to_on >= d.today)) as is_staff,
    array(select m.group_id from group_membership m where m.person_id = a.person_id and m.from_on <= d.today
      and (m.to_on is null or m.to_on >= d.today)) as group_ids
  from session s join account a on a.id = s.account_id join region r on r.id = a.region_id
    cross join lateral (select (now() at time zone r.time_zone)::date as today) d
  where s.token_hash = $1 and s.ended_at is null and s.expires_at > now() and a.disabled_at is null
    and a.confirmed_at is not null)`;

const seesDocument = `d.region_id = reader.region_id
  and (d.state not in ('DRAFT', 'SUBMITTED') or reader.is_staff or d.group_id = any(reader.group_ids))`;

const instant = (sql: string) => `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const queue: MeasuredRead = {
  name: "queue",
  operation: `query Queue($first: PageSize!) {
    tasks(first: $first, filter: { stage: OPEN }) {
      nodes {
        id kind dueAt isOverdue doneCount totalCount startedAt
        document { id code title group { id title } }
        assignment { id dueAt }
      }
      pageInfo { hasNextPage }
    }
  }`,
  variables: () => ({ first: 40 }),
  sql: `with ${reader}
    select json_build_object('tasks', json_build_object(
      'nodes', coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'dueAt', ${instant("due_at")}, 'isOverdue', due_at <= now(),
        'doneCount', done_count, 'totalCount', total_count, 'startedAt', ${instant("started_at")},
        'document', json_build_object('id', document_id, 'code', code, 'title', title, 'group', json_build_object('id', group_id, 'title', group_title)),
        'assignment', json_build_object('id', assignment_id, 'dueAt', ${instant("assignment_due_at")})) order by n) filter (where n <= $2), '[]'),
      'pageInfo', json_build_object('hasNextPage', count(*) > $2)))::text as data
    from (select t.*, d.code, d.title, d.group_id, g.title as group_title, a.id as assignment_id, a.due_at as assignment_due_at,
        row_number() over (order by coalesce(t.due_at, 'infinity'), t.seq) as n
      from reader join task t on t.person_id = reader.person_id
      join model_document d on d.id = t.document_id and ${seesDocument} join project_group g on g.id = d.group_id
      join review_assignment a on a.id = t.object_id and (a.expert_id = reader.person_id or reader.is_staff)
      where t.closed_at is null and a.lapses_at > now() and a.state <> 'CANCELLED'
      order by coalesce(t.due_at, 'infinity'), t.seq limit $2 + 1) rows`,
  values: () => [40],
  leastRate: 0.55,
  mostCpu: 1.6,
};

const search: MeasuredRead = {
  name: "search",
  operation: `query Search($first: PageSize!, $filter: RegisterEntryFilter) {
    registerEntries(first: $first, filter: $filter) {
      nodes {
        id registrationNo category validFromOn validUntilOn
        person { id fullName }
        municipality { id nameRu }
        directions { id code nameRu }
      }
      pageInfo { hasNextPage }
    }
  }`,
  variables: () => ({ first: 20, filter: { search: "пет", direction: "1.2" } }),
  sql: `with ${reader}
    select json_build_object('registerEntries', json_build_object(
      'nodes', coalesce(json_agg(json_build_object('id', id, 'registrationNo', registration_no, 'category', category,
        'validFromOn', valid_from_on, 'validUntilOn', valid_until_on,
        'person', json_build_object('id', person_id, 'fullName', case when shown_name is not null or person_id = reader_id or is_staff or exists (select from group_membership gm
          where gm.person_id = rows.person_id and gm.group_id = any(group_ids)) then full_name end),
        'municipality', json_build_object('id', municipality_id, 'nameRu', municipality),
        'directions', (select json_agg(json_build_object('id', d.id, 'code', d.code, 'nameRu', d.name_ru) order by d.position)
          from direction d where d.code = any(direction_codes))) order by n) filter (where n <= $2), '[]'),
      'pageInfo', json_build_object('hasNextPage', count(*) > $2)))::text as data
    from (select c.*, m.name_ru as municipality, reader.person_id as reader_id, reader.is_staff, reader.group_ids
      from (select *, row_number() over () as n from (select * from register_card c
        where region_id = 'region_bench' and kind = 'ATTESTED_EXPERT' and shown_words @@ search_query($3) and direction_codes @> array[$4]
        order by shown_name is null, coalesce(shown_name, registration_no) collate "ru-x-icu", id limit $2 + 1) page) c
      join municipality m on m.id = c.municipality_id left join reader on true) rows`,
  values: () => [20, "пет", "1.2"],
  leastRate: 0.62,
  mostCpu: 1.45,
};

const discussion: MeasuredRead = {
  name: "discussion",
  operation: `query Discussion($id: ID!, $first: PageSize!) {
    document(id: $id) {
      id code title
      group { id title }
      discussion {
        id opensAt closesAt
        proposals(first: $first) {
          nodes {
            id number kind text proposedWording submittedAt supportCount viewerHasSupported
            passage { blockId start end quote }
            author { occupation municipalityNameRu name }
            answer { id verdict reason signedAt }
          }
          pageInfo { hasNextPage }
        }
      }
    }
  }`,
  variables: () => ({ id: "document_3", first: 20 }),
  sql: `with ${reader}
    select json_build_object('document', (select json_build_object('id', d.id, 'code', d.code, 'title', d.title,
      'group', json_build_object('id', g.id, 'title', g.title),
      'discussion', (select json_build_object('id', o.id, 'opensAt', ${instant("o.opens_at")}, 'closesAt', ${instant("o.closes_at")},
        'proposals', (select json_build_object(
          'nodes', coalesce(json_agg(json_build_object('id', p.id, 'number', p.number, 'kind', p.kind, 'text', p.text,
            'proposedWording', p.proposed_wording, 'submittedAt', ${instant("p.submitted_at")}, 'supportCount', p.support_count,
            'viewerHasSupported', exists (select from proposal_support s where s.proposal_id = p.id and s.person_id = reader.person_id),
            'passage', case when p.block_id is not null then json_build_object('blockId', p.block_id, 'start', p.start, 'end', p.end, 'quote', p.quote) end,
            'author', (select json_build_object('occupation', p.occupation, 'municipalityNameRu', p.municipality_name_ru,
              'name', case when p.is_name_public or a.id = reader.person_id or reader.is_staff then
                concat_ws(' ', a.surname, a.given_name, a.patronymic) end) from person a where a.id = p.author_id and a.erased_at is null),
            'answer', (select json_build_object('id', w.id, 'verdict', w.verdict, 'reason', w.reason, 'signedAt', ${instant("w.signed_at")})
              from proposal_answer w where w.proposal_id = p.id
                and (w.signed_at is not null or d.group_id = any(reader.group_ids)))) order by p.n) filter (where p.n <= $3), '[]'),
          'pageInfo', json_build_object('hasNextPage', count(*) > $3))
          from (select *, row_number() over () as n from (select * from proposal where discussion_id = o.id
            and (state in ('PUBLISHED', 'MERGED') or author_id = reader.person_id
              or reader.is_staff and d.group_id <> all(reader.group_ids)) order by place, number limit $3 + 1) page) p))
        from open_discussion o where o.document_id = d.id))
      from reader join model_document d on ${seesDocument} join project_group g on g.id = d.group_id where d.id = $2))::text as data`,
  values: () => ["document_3", 20],
  leastRate: 0.6,
  mostCpu: 1.55,
};

export const reads: readonly MeasuredRead[] = [queue, search, discussion];
