import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { fullNameOf } from "../accounts/person.reads.js";
import { Region } from "../accounts/region.entity.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { ProjectGroup } from "../groups/projectGroup.entity.js";
import { dayInDigits, dateIn } from "../platform/calendar.js";
import {
  type AnswerVerdict,
  OpenDiscussion,
  type ProposalKind,
  ProposalSummary,
} from "./discussion.entity.js";
import { passageOf } from "./passage.rules.js";
import type { SummaryCounts } from "./proposal.rules.js";

/** One line of the form of domain §5b, in words of the paper. */
export interface SummaryLine {
  number: number;
  section: string;
  proposal: string;
  author: string;
  supportCount: number;
  position: string;
  reason: string;
  takenUpIn: string;
}

/** What the paper says. */
export interface SummaryPaper {
  code: string;
  title: string;
  group: string;
  opensOn: string;
  lastOn: string;
  publishedOn: string;
  answersDueOn: string;
  isLate: boolean;
  counts: SummaryCounts;
  lines: SummaryLine[];
}

interface Stored {
  number: number;
  kind: ProposalKind;
  blockId: string | null;
  start: number | null;
  end: number | null;
  quote: string | null;
  sectionTitle: string | null;
  text: string;
  proposedWording: string | null;
  occupation: string;
  municipality: string;
  name: string | null;
  isErased: boolean;
  supportCount: number;
  verdict: AnswerVerdict;
  reason: string;
  takenUpIn: string | null;
}

const kindWords: Record<ProposalKind, string> = {
  REMARK: "Замечание",
  REPLACEMENT: "Предлагаемая редакция",
  ADDITION: "Дополнить",
  DELETION: "Исключить",
  QUESTION: "Вопрос",
};

const verdictWords: Record<AnswerVerdict, string> = {
  ACCEPTED: "Учтено",
  PARTLY_ACCEPTED: "Учтено частично",
  DECLINED: "Отклонено",
  EXPLAINED: "Даны разъяснения",
  NOT_CONSIDERED: "Не рассмотрено",
};

/** The summary as everybody may read it; null while it is not published. Names stand only where their owners said so. */
export async function summaryPaper(em: EntityManager, discussionId: string): Promise<SummaryPaper | null> {
  const summary = await em.findOne(ProposalSummary, { discussion: discussionId });
  if (!summary) return null;
  const discussion = await em.findOneOrFail(OpenDiscussion, discussionId);
  const document = await em.findOneOrFail(ModelDocument, discussion.document.id);
  const group = await em.findOneOrFail(ProjectGroup, document.group.id);
  const { timeZone } = await em.findOneOrFail(Region, discussion.regionId);
  const { blocks } = await em.findOneOrFail(DocumentVersion, discussion.documentVersion.id, {
    populate: ["blocks"],
  });
  const { rows } = await sql<Stored>`
    select p.number, p.kind, p.block_id as "blockId", p.start, p."end", p.quote, p.section_title as "sectionTitle",
      p.text, p.proposed_wording as "proposedWording", p.occupation, p.municipality_name_ru as municipality,
      case when p.is_name_public then ${sql.raw(fullNameOf("au"))} end as name,
      au.erased_at is not null as "isErased", p.support_count as "supportCount", a.verdict, a.reason,
      (select string_agg('редакция ' || v.number || coalesce(', ' || l.note, ''), '; ' order by v.number, l.id)
        from incorporation_link l join document_version v on v.id = l.document_version_id
        where l.proposal_id = p.id and v.submitted_at is not null) as "takenUpIn"
    from proposal p join person au on au.id = p.author_id join proposal_answer a on a.proposal_id = p.id
    where p.discussion_id = ${discussionId} and p.state = 'PUBLISHED' and a.signed_at is not null
    order by p.number`.execute(em.getKysely());

  const lastMoment = new Date(discussion.closesAt.getTime() - 1);
  return {
    code: document.code,
    title: document.title,
    group: group.title,
    opensOn: dayInDigits(dateIn(discussion.opensAt, timeZone)),
    lastOn: dayInDigits(dateIn(lastMoment, timeZone)),
    publishedOn: dayInDigits(dateIn(summary.publishedAt, timeZone)),
    answersDueOn: dayInDigits(discussion.answersDueOn),
    isLate: summary.isLate,
    counts: summary.counts,
    lines: rows.map((row) => lineOf(row, passageOf(blocks, row)?.text ?? null)),
  };
}

function lineOf(row: Stored, passage: string | null): SummaryLine {
  const { kind, quote, proposedWording, text } = row;
  const place = quote ?? passage;
  return {
    number: row.number,
    section: row.sectionTitle ?? (row.blockId === null ? "Документ в целом" : "До первого раздела"),
    proposal: [
      `${kindWords[kind]}.`,
      place && `К словам: «${shortened(place)}».`,
      proposedWording && `${kind === "ADDITION" ? "Дополнить" : "Изложить"}: «${proposedWording}».`,
      text,
    ]
      .filter(Boolean)
      .join(" "),
    author: row.isErased
      ? "автор удалён"
      : [row.name, row.occupation, row.municipality].filter(Boolean).join(", "),
    supportCount: row.supportCount,
    position: verdictWords[row.verdict],
    reason: row.reason,
    takenUpIn: row.takenUpIn ?? "",
  };
}

const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** The columns of the form, in its order. */
export const summaryColumns: readonly {
  title: string;
  /** Share of the page's width. */
  width: number;
  of: (line: SummaryLine, index: number) => string | number;
}[] = [
  { title: "№ п/п", width: 5, of: (_line, index) => index + 1 },
  { title: "Структурный элемент", width: 13, of: ({ section }) => section },
  { title: "Текст предложения", width: 28, of: ({ number, proposal }) => `№ ${number}. ${proposal}` },
  { title: "Автор (роль, муниципалитет; имя при согласии)", width: 13, of: ({ author }) => author },
  { title: "Поддержали", width: 7, of: ({ supportCount }) => supportCount },
  { title: "Позиция разработчика", width: 10, of: ({ position }) => position },
  { title: "Обоснование", width: 15, of: ({ reason }) => reason },
  { title: "Где учтено (редакция, пункт)", width: 9, of: ({ takenUpIn }) => takenUpIn },
];

/** The lines above the table: document, terms, and the counts of R37. */
export function summaryHead(paper: SummaryPaper): string[] {
  const { counts } = paper;
  return [
    `Документ: ${paper.code} «${paper.title}»`,
    `Разработчик: ${paper.group}`,
    `Обсуждение: с ${paper.opensOn} по ${paper.lastOn}. Срок ответов: до ${paper.answersDueOn}. Сводка опубликована ${paper.publishedOn}.`,
    `Поступило ${counts.submitted} = рассмотрено ${counts.considered} + отклонено модератором ${counts.rejected} + объединено ${counts.merged} + отозвано ${counts.withdrawn}.`,
    `Рассмотрено ${counts.considered} = учтено ${counts.accepted} + учтено частично ${counts.partlyAccepted} + отклонено ${counts.declined} + даны разъяснения ${counts.explained} + не рассмотрено ${counts.notConsidered}.`,
    ...(paper.isLate ? ["Часть ответов подписана после окончания срока."] : []),
  ];
}

/** Lines for ink under the table. */
export const summarySignatures: readonly string[] = [
  "Руководитель проектной группы ____________________ / ____________________ /",
  "Координатор экспертной площадки ____________________ / ____________________ /",
];

export const summaryTitle = "Сводка предложений, поступивших в ходе профессионально-общественного обсуждения";
