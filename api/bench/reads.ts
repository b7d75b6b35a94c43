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

const reader = `reader as (select a.person_id, a.region_id from session s join account a on a.id = s.account_id
  where s.token_hash = $1 and s.ended_at is null and s.expires_at > now() and a.disabled_at is null)`;

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
      join model_document d on d.id = t.document_id join project_group g on g.id = d.group_id
      join review_assignment a on a.id = t.object_id
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
        'person', json_build_object('id', person_id, 'fullName', case when shown_name is not null or person_id = reader_id then full_name end),
        'municipality', json_build_object('id', municipality_id, 'nameRu', municipality),
        'directions', (select json_agg(json_build_object('id', d.id, 'code', d.code, 'nameRu', d.name_ru) order by d.position)
          from direction d where d.code = any(direction_codes))) order by n) filter (where n <= $2), '[]'),
      'pageInfo', json_build_object('hasNextPage', count(*) > $2)))::text as data
    from (select c.*, m.name_ru as municipality, reader.person_id as reader_id
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
            'viewerHasSupported', exists (select from proposal_support s, reader where s.proposal_id = p.id and s.person_id = reader.person_id),
            'passage', case when p.block_id is not null then json_build_object('blockId', p.block_id, 'start', p.start, 'end', p.end, 'quote', p.quote) end,
            'author', json_build_object('occupation', p.occupation, 'municipalityNameRu', p.municipality_name_ru,
              'name', case when p.is_name_public or p.author_id = (select person_id from reader) then
                (select concat_ws(' ', a.surname, a.given_name, a.patronymic) from person a where a.id = p.author_id) end),
            'answer', (select json_build_object('id', w.id, 'verdict', w.verdict, 'reason', w.reason, 'signedAt', ${instant("w.signed_at")})
              from proposal_answer w where w.proposal_id = p.id and w.signed_at is not null)) order by p.n) filter (where p.n <= $3), '[]'),
          'pageInfo', json_build_object('hasNextPage', count(*) > $3))
          from (select *, row_number() over () as n from (select * from proposal where discussion_id = o.id
            and (state = 'PUBLISHED' or author_id = (select person_id from reader)) order by number limit $3 + 1) page) p))
        from open_discussion o where o.document_id = d.id))
      from model_document d join project_group g on g.id = d.group_id where d.id = $2 and d.region_id = 'region_bench' and d.state <> 'DRAFT'))::text as data`,
  values: () => ["document_3", 20],
  leastRate: 0.6,
  mostCpu: 1.55,
};

export const reads: readonly MeasuredRead[] = [queue, search, discussion];
