import type { Client } from "pg";

import { hashOf } from "../src/platform/session.js";

/** How much there is to read. */
export interface Size {
  experts: number;
  documents: number;
  /** Proposals of one document. */
  proposals: number;
  /** Experts who review; each reviews `assignments` documents. */
  reviewers: number;
  assignments: number;
}

/** The figures of the issue: 50,000 experts, 200 documents, 100,000 proposals, 20,000 assignments. */
export const whole: Size = {
  experts: 50_000,
  documents: 200,
  proposals: 500,
  reviewers: 500,
  assignments: 40,
};

/** A fiftieth of it, to see that everything works. */
export const smoke: Size = { experts: 1000, documents: 20, proposals: 100, reviewers: 50, assignments: 8 };

/** The secret of the session that every reader comes with: the first reviewer's. */
export const sessionSecret = "bench-session-of-the-first-reviewer";

const surnames =
  "Берестов Ветлугин Горицвет Дубравин Еланский Журавин Заречнов Истомин Каменев Луговской Мостовой Нагорнов Овражин Полевой Речнов Снегирёв Тальников Ульянцев Ясенев";
const givenNames = "Анна Борис Вера Глеб Дарья Егор Жанна Иван Кира Лев Майя Нина Олег Пётр Рита Семён";
const directions = "1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 2.5";

/** The element of a list of words that a row's number picks. */
const pick = (words: string, number: string): string =>
  `(string_to_array('${words}', ' '))[(1 + (${number}) % ${words.split(" ").length})::int]`;

const row = "region_id, created_at";
const values = "'region_bench', now()";

const statements = ({ experts, documents, proposals, reviewers, assignments }: Size): string[] => [
  `insert into region (id, code, name_ru, time_zone, operator, created_at)
    values ('region_bench', '00', 'Пробный край', 'Asia/Yekaterinburg', '{}', now())`,
  `insert into municipality (id, ${row}, slug, name_ru, full_name_ru, type, aliases, authority_name_ru, position)
    select 'municipality_' || i, ${values}, 'place-' || i, 'Пробный-' || i || ' МР', 'Пробный-' || i || ' муниципальный район',
      'MUNICIPAL_DISTRICT', '{}', 'Управление № ' || i, i from generate_series(1, 43) i`,
  `insert into direction (id, ${row}, code, name_ru, name_en, position)
    select 'direction_' || ordinality, ${values}, code, 'Направление ' || code, 'Direction ' || code, ordinality
    from unnest(string_to_array('${directions}', ' ')) with ordinality as d (code, ordinality)`,
  `insert into institution (id, ${row}, name_ru, kind, municipality_id, state)
    select 'institution_' || i, ${values}, 'Школа № ' || i, 'SCHOOL', 'municipality_' || 1 + i % 43, 'CONFIRMED'
    from generate_series(1, 2000) i`,
  `insert into person (id, ${row}, surname, given_name, patronymic, municipality_id, occupation, is_invented)
    select 'person_' || i, ${values}, ${pick(surnames, "i::bigint * 7919")}, ${pick(givenNames, "i::bigint * 104729")}, 'Пробович',
      'municipality_' || 1 + i % 43, 'педагог', true from generate_series(1, ${experts}) i`,
  `insert into employment (id, ${row}, person_id, institution_id, position, from_on, is_main, confirmed_at)
    select 'employment_' || i, ${values}, 'person_' || i, 'institution_' || 1 + i % 2000, 'Учитель', '2015-09-01', true, now()
    from generate_series(1, ${experts}) i`,
  `insert into consent_text (id, ${row}, kind, edition, body_ru, hash, effective_from_on)
    values ('consenttext_1', ${values}, 'DISSEMINATION', 1, 'Согласие', repeat('0', 64), '2020-01-01')`,
  `insert into consent (id, ${row}, person_id, text_id, kind, fields, given_at)
    select 'consent_' || i, ${values}, 'person_' || i, 'consenttext_1', 'DISSEMINATION', '{NAME}', now()
    from generate_series(1, ${experts}) i where i % 5 < 3`,
  `insert into register_entry (id, ${row}, registration_no, kind, person_id, category, direction_codes, valid_from_on, valid_until_on, state)
    select 'entry_' || i, ${values}, '00-2026-' || lpad(i::text, 6, '0'), 'ATTESTED_EXPERT', 'person_' || i,
      ${pick("BASIC SENIOR LEADING", "i")}, array[${pick(directions, "i")}, ${pick(directions, "i + 1 + i / 9 % 7")}],
      '2026-01-01', '2028-12-31', 'ACTIVE' from generate_series(1, ${experts}) i`,
  `insert into account (id, ${row}, person_id, email, confirmed_at)
    values ('account_1', ${values}, 'person_1', 'reader@bench.invalid', now())`,
  `insert into session (id, ${row}, account_id, token_hash, last_seen_at, expires_at)
    values ('session_1', ${values}, 'account_1', '${hashOf(sessionSecret)}', now(), now() + interval '1 day')`,
  `insert into project_group (id, ${row}, year, code, title, topic, level, state, lead_id, concept_numbers, member_count)
    select 'group_' || i, ${values}, 2026, 'ММПГ-' || i, 'Проектная группа № ' || i, 'Проба', 'INTER_MUNICIPAL', 'WORKING',
      'person_' || ${experts} - i, '{1}', 1 from generate_series(1, 12) i`,
  `insert into planned_product (id, ${row}, group_id, title, kind, direction_codes)
    select 'product_' || i, ${values}, 'group_' || 1 + i % 12, 'Продукт № ' || i, 'MODEL_SOLUTION', '{1.2}'
    from generate_series(1, ${documents}) i`,
  `insert into stored_file (id, ${row}, hash, name, media_type, byte_count)
    values ('file_1', ${values}, repeat('0', 64), 'Документ.docx', 'application/octet-stream', 1)`,
  `insert into model_document (id, ${row}, code, title, kind, level, direction_codes, cycle_components, concept_numbers, group_id,
      product_id, state, discussion_opens_at, discussion_closes_at, state_changed_at, submitted_version_count, proposal_count, published_proposal_count)
    select 'document_' || i, ${values}, 'MD-2026-' || lpad(i::text, 3, '0'), 'Модельный документ № ' || i || ' об управлении качеством образования',
      'MODEL_SOLUTION', 'MUNICIPAL', '{1.2}', '{}', '{1}', 'group_' || 1 + i % 12, 'product_' || i, 'OPEN_DISCUSSION',
      now() - interval '5 days', now() + interval '10 days', now(), 1, ${proposals}, ${proposals}
    from generate_series(1, ${documents}) i`,
  `insert into document_version (id, ${row}, document_id, number, original_id, cleaned_id, blocks, remarks, content_hash, image_hashes, submitted_at)
    select 'version_' || i, ${values}, 'document_' || i, 1, 'file_1', 'file_1',
      (select jsonb_agg(jsonb_build_object('id', 'b' || b, 'kind', 'PARAGRAPH', 'text', 'Абзац ' || b, 'runs', jsonb_build_array(jsonb_build_object('text', 'Абзац ' || b))))
        from generate_series(1, 50) b), '[]', repeat('0', 64), '{}', now() from generate_series(1, ${documents}) i`,
  `insert into open_discussion (id, ${row}, document_id, document_version_id, notice_on, opens_at, closes_at, answers_due_on, announced_by_id, next_proposal_number)
    select 'discussion_' || i, ${values}, 'document_' || i, 'version_' || i, current_date - 9, now() - interval '5 days',
      now() + interval '10 days', current_date + 20, 'person_2', ${proposals} + 1 from generate_series(1, ${documents}) i`,
  `insert into journal (region_id, act, subject_id, refs, hashes, at)
    select 'region_bench', 'discussion.opened', 'discussion_' || i, '{}', '{}', now() from generate_series(1, ${documents}) i`,
  `insert into proposal (id, ${row}, discussion_id, document_id, number, kind, block_id, "start", "end", quote, text, author_id,
      municipality_name_ru, occupation, is_name_public, state, submitted_at, moderated_at, support_count)
    select 'proposal_' || d || '_' || i, ${values}, 'discussion_' || d, 'document_' || d, i,
      ${pick("REMARK REPLACEMENT ADDITION QUESTION", "i")}, 'b' || 1 + i % 50, 0, 5, 'Абзац',
      'Предложение № ' || i || ': уточнить ответственных, сроки и форму отчёта по этому пункту, чтобы район мог применить его без переработки.',
      'person_' || 1 + (d * 31 + i) % ${experts}, 'Пробный-' || 1 + i % 43 || ' МР', 'педагог', i % 4 = 0, 'PUBLISHED',
      now() - i * interval '1 minute', now(), i % 7
    from generate_series(1, ${documents}) d, generate_series(1, ${proposals}) i`,
  `insert into rubric (id, ${row}, title_ru, edition, scale_max, criterion_pass, pass_percent, comment_length, criteria)
    values ('rubric_1', ${values}, 'Экспертный лист', 1, 5, 3, 70, 30, '[]')`,
  `insert into expertise_round (id, ${row}, document_id, document_version_id, number, mode, blind_mode, rubric_id, frozen_rubric,
      review_count, due_on, due_at, state, draw_seed, draw, opened_by_id)
    select 'round_' || i, ${values}, 'document_' || i, 'version_' || i, 1, 'PANEL', 'SINGLE_BLIND', 'rubric_1', '{"criteria": []}', 3,
      current_date + 10 + i % 20, now() + (10 + i % 20) * interval '1 day', 'REVIEWING', 'seed', '{}', 'person_2' from generate_series(1, ${documents}) i`,
  `insert into review_assignment (id, ${row}, round_id, document_id, expert_id, role, letter, state, invited_at, due_at, lapses_at, accepted_at,
      scored_count, criterion_count)
    select 'assignment_' || e || '_' || a, ${values}, 'round_' || d, 'document_' || d, 'person_' || e, 'REVIEWER', 'А', 'IN_PROGRESS',
      now(), now() + (10 + d % 20) * interval '1 day', now() + (13 + d % 20) * interval '1 day', now(), a % 6, 6
    from generate_series(1, ${reviewers}) e, generate_series(1, ${assignments}) a,
      lateral (select 1 + (e * 7 + a * 3) % ${documents} as d) place on conflict do nothing`,
  `insert into task (id, ${row}, person_id, kind, object_id, document_id, due_at, done_count, total_count)
    select 'task_' || id, ${values}, expert_id, 'REVIEW', id, document_id, due_at, scored_count, 6 from review_assignment`,
];

/**
 * Fills a migrated, empty database; set-based, so that the whole of it takes a minute or two. Nothing in it falls due within
 * days and nothing waits to be told, so that the timer has nothing to do while reads are measured.
 */
export async function fill(owner: Client, size: Size): Promise<void> {
  for (const statement of statements(size)) await owner.query(statement);
  await owner.query("vacuum analyze");
}
