import {
  heading,
  inWords,
  type Paper,
  type PaperPart,
  strong,
  text,
  title,
} from "../platform/paper/paper.js";
import type { ApplicationPurpose, AssessmentOutcome, RefusalGround } from "../register/application.entity.js";
import type { ExpertCategory } from "../register/registerEntry.entity.js";
import type {
  AbstentionGround,
  AgendaItemState,
  CommissionSessionState,
  DecisionKind,
  VoteChoice,
} from "./commissionSession.entity.js";

interface PrintedVote {
  member: { name: string };
  choice: VoteChoice | null;
  ground: AbstentionGround | null;
  reason: string | null;
}

interface PrintedItem {
  position: number;
  applicationNumber: string;
  candidateName: string;
  candidateMunicipality: { nameRu: string } | null;
  purpose: ApplicationPurpose;
  asked: DecisionKind;
  category: ExpertCategory | null;
  directions: { code: string }[];
  resultOutcome: AssessmentOutcome | null;
  resultHeldOn: string | null;
  resultBasis: string | null;
  state: AgendaItemState;
  decided: DecisionKind | null;
  forCount: number | null;
  againstCount: number | null;
  isByCastingVote: boolean | null;
  ground: RefusalGround | null;
  reason: string | null;
  votes: PrintedVote[];
}

/** What is printed of a session that is over; what its reader may not see is null. */
export interface PrintedSession {
  state: CommissionSessionState;
  heldOn: string;
  place: string | null;
  protocolNumber: number;
  secretaryName: string | null;
  signerName: string | null;
  /** The day of the signature in the region's zone; null before. */
  signedOn: string | null;
  paperHash: string | null;
  members: { name: string; isChair: boolean; isPresent: boolean }[];
  items: PrintedItem[];
}

const purposes: Readonly<Record<ApplicationPurpose, string>> = {
  INITIAL: "о включении в реестр экспертов",
  RENEWAL: "о продлении срока действия записи реестра",
  CATEGORY_CHANGE: "об изменении категории",
  DIRECTION_EXTENSION: "о дополнении направлений экспертизы",
};
const categories: Readonly<Record<ExpertCategory, string>> = {
  BASIC: "эксперт",
  SENIOR: "старший эксперт",
  LEADING: "ведущий эксперт",
};
const outcomes: Readonly<Record<AssessmentOutcome, string>> = {
  PASSED: "пройдена",
  FAILED: "не пройдена",
  NO_SHOW: "кандидат не явился",
};
const grounds: Readonly<Record<RefusalGround, string>> = {
  NO_HIGHER_EDUCATION: "нет высшего образования",
  SHORT_SERVICE: "недостаточный стаж работы в сфере образования",
  NO_TRAINING: "нет подготовки в сфере экспертизы",
  UNRELIABLE_INFORMATION: "сведения не подтверждены документами",
  GAPS_REMAIN: "недостатки заявления не устранены",
  ASSESSMENT_NOT_PASSED: "оценка квалификации не пройдена",
  NO_SHOW: "неявка на оценку квалификации",
  CONDITIONS_NOT_MET: "не выполнены условия",
  OTHER: "иное основание",
};
const abstentions: Readonly<Record<AbstentionGround, string>> = {
  OWN_CASE: "собственное заявление",
  COMMON_EMPLOYER: "общее место работы с кандидатом",
  DECLARED: "конфликт интересов",
};

const names = (people: readonly { name: string }[]): string =>
  people.length > 0 ? people.map(({ name }) => name).join(", ") : "нет";

/** What the decision gives, or that it is refused. */
function decisionOf({ decided, category, directions, ground, reason }: PrintedItem): string {
  const codes = directions.map(({ code }) => code).join(", ");
  switch (decided) {
    case "INCLUDE":
      return `включить в реестр экспертов; категория: ${category ? categories[category] : "—"}; направления: ${codes}`;
    case "RENEW":
      return "продлить срок действия записи реестра";
    case "SET_CATEGORY":
      return `установить категорию: ${category ? categories[category] : "—"}`;
    case "EXTEND_DIRECTIONS":
      return `дополнить направления: ${codes}`;
    case "REFUSE":
      return `отказать; основание: ${ground ? grounds[ground] : "—"}. ${reason ?? ""}`.trim();
    case null:
      return "решение не принято";
  }
}

function itemParts(item: PrintedItem): PaperPart[] {
  const { position, applicationNumber, candidateName, candidateMunicipality, purpose, votes } = item;
  const abstained = votes.filter(({ choice }) => choice === "ABSTAINED");
  const votedFor = (choice: VoteChoice) =>
    names(votes.filter((vote) => vote.choice === choice).map(({ member }) => member));
  const place = candidateMunicipality ? ` (${candidateMunicipality.nameRu})` : "";
  const result =
    item.resultOutcome && item.resultHeldOn
      ? [
          text(
            `Оценка квалификации ${inWords(item.resultHeldOn)}: ${outcomes[item.resultOutcome]}.${item.resultBasis ? ` Основание: ${item.resultBasis}.` : ""}`,
          ),
        ]
      : [];
  return [
    heading(`${position}. ${candidateName}`),
    text(`Слушали: заявление ${applicationNumber} ${purposes[purpose]}; ${candidateName}${place}.`),
    ...result,
    ...abstained.map(({ member, ground, reason }) =>
      text(
        `В голосовании не участвует: ${member.name} (${[ground && abstentions[ground], reason].filter(Boolean).join("; ")}).`,
      ),
    ),
    ...(item.decided === null
      ? [
          strong(
            item.state === "ANNULLED"
              ? "Заявление отозвано кандидатом до голосования."
              : `Рассмотрение перенесено. ${item.reason ?? ""}`.trim(),
          ),
        ]
      : [
          text(
            `Голосовали: за — ${item.forCount ?? "—"} (${votedFor("FOR")}); против — ${item.againstCount ?? "—"} (${votedFor("AGAINST")})${item.isByCastingVote ? "; при равенстве голосов решающим стал голос председателя" : ""}.`,
          ),
          strong(`Решили: ${decisionOf(item)}.`),
        ]),
  ];
}

/** The protocol of a session of the commission. */
export function protocolPaper(session: PrintedSession): Paper {
  const { members, items, heldOn, place, protocolNumber } = session;
  const [present, absent] = [true, false].map((isHere) =>
    members.filter(({ isPresent }) => isPresent === isHere),
  ) as [PrintedSession["members"], PrintedSession["members"]];
  const chair = members.find(({ isChair }) => isChair);
  return {
    title: `Протокол № ${protocolNumber}`,
    parts: [
      title(`ПРОТОКОЛ № ${protocolNumber}`),
      text(
        "заседания комиссии по ведению регионального реестра экспертов в сфере оценки качества образования",
      ),
      text(`${inWords(heldOn)}${place ? `, ${place}` : ""}`),
      ...(session.state === "SIGNED" ? [] : [strong("Проект: не подписан председателем.")]),
      text(`В составе комиссии: ${members.length}. Председатель: ${chair?.name ?? "не назначен"}.`),
      text(`Присутствовали (${present.length}): ${names(present)}.`),
      text(`Отсутствовали (${absent.length}): ${names(absent)}.`),
      ...items.flatMap(itemParts),
      text(""),
      text(`Председатель ______________________ ${session.signerName ?? chair?.name ?? ""}`),
      text(`Секретарь ______________________ ${session.secretaryName ?? ""}`),
      ...(session.signedOn && session.paperHash
        ? [
            text(
              `Подписано председателем в системе ${inWords(session.signedOn)} Контрольная сумма: ${session.paperHash}`,
            ),
          ]
        : []),
    ],
  };
}
