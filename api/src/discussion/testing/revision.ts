import { aMunicipality, aPerson, aRegion, aRole } from "../../accounts/accounts.factory.js";
import type { Viewer } from "../../accounts/viewer.js";
import { openTasks } from "../../accounts/tasks.js";
import { aBlock, aDocument, aVersion } from "../../documents/document.factory.js";
import { type Block, BlockKind } from "../../files/document.model.js";
import { aGroup, aMember } from "../../groups/projectGroup.factory.js";
import { newSecret } from "../../platform/ids.js";
import { hashOf } from "../../platform/session.js";
import { anApi, type TestApi } from "../../platform/testing/api.js";
import { type AnswerVerdict, ProposalAnswer, type ProposalKind } from "../discussion.entity.js";
import { aDiscussion, aProposal } from "../discussion.factory.js";

const texts = [
  "Данные собираются один раз в год и проверяются методической службой до их публикации.",
  "Рекомендации готовятся не позднее 30 календарных дней после утверждения анализа.",
  "Руководители школ знакомятся с результатами на совещании в начале учебного года.",
] as const;

const section = (number: number, title: string): Block =>
  aBlock(number, title, { kind: BlockKind.HEADING, level: 1, number: `${number}.` });

const blocksBefore: Block[] = [
  section(1, "Общие положения"),
  ...texts.map((text, at) => aBlock(at + 2, text)),
];
/** A new first paragraph, the second one reworded, the third one taken out. */
export const blocksAfter: Block[] = [
  section(1, "Общие положения"),
  aBlock(2, "Документ действует три года и пересматривается по итогам экспертизы."),
  aBlock(3, texts[0]),
  aBlock(4, texts[1].replace("30 календарных", "20 рабочих")),
];

/** A document in revision: discussed, answered, its second version uploaded but not submitted. */
export interface RevisionStage {
  api: TestApi;
  documentId: string;
  who: Record<"lead" | "member" | "teacher" | "coordinator" | "stranger", string>;
  /** Ids of proposals by what was made of them. */
  proposals: Record<"accepted" | "partly" | "whole" | "declined" | "explained" | "unanswered", string>;
  does: (mutation: string, input: object, as: string | null) => Promise<RevisionPayload>;
}

/** What the mutations of a revision answer, as far as tests ask. */
interface RevisionPayload {
  __typename: string;
  reason?: string;
  problems?: { path: string; code: string }[];
  link?: { id: string; place: { blockId: string; sectionTitle: string | null; excerpt: string } | null };
  document?: { state: string; revision: { acceptedCount: number; linkedCount: number } | null };
}

const chosen = `__typename ... on Problem { message } ... on InvalidInput { problems { path code } }
  ... on IncorporationRefused { reason }`;
const shown: Record<string, string> = {
  linkProposal:
    "link { id place { blockId sectionTitle excerpt } } document { state revision { acceptedCount linkedCount } }",
  unlinkProposal: "document { state revision { acceptedCount linkedCount } }",
};

/** The person as a signed-in viewer, for a part of an act that is called by itself. */
export async function viewerOf(api: TestApi, personId: string): Promise<Viewer> {
  const secret = (await api.cookieOf(personId)).split("=")[1]!;
  return api.app.services.viewers.of(hashOf(secret));
}

/** Starts an API with a document in revision on it; close `api` in `afterAll`. */
export async function aRevision(): Promise<RevisionStage> {
  const api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  const municipality = aMunicipality(em, region, { nameRu: "Миасский ГО" });
  const person = () => aPerson(em, region, { municipality, occupation: "педагог" });
  const who = {
    lead: person(),
    member: person(),
    teacher: person(),
    coordinator: person(),
    stranger: person(),
  };
  aRole(em, who.coordinator, "COORDINATOR");
  const group = aGroup(em, who.lead);
  aMember(em, group, who.member);
  const document = aDocument(em, group);
  const first = aVersion(em, document, { blocks: blocksBefore, contentHash: newSecret() });
  const discussion = aDiscussion(em, document, first, who.coordinator);
  aVersion(em, document, { blocks: blocksAfter, contentHash: newSecret(), submittedAt: null });
  document.state = "REVISION";

  const now = new Date("2022-06-05T05:00:00Z");
  const proposed = (verdict: AnswerVerdict | null, blockId: string | null, quote: string | null = null) => {
    const kind: ProposalKind = verdict === "EXPLAINED" ? "QUESTION" : "REMARK";
    const text = blocksBefore.find(({ id }) => id === blockId)?.text ?? "";
    const start = quote === null ? null : text.indexOf(quote);
    const passage = { blockId, quote, start, end: start === null ? null : start + (quote?.length ?? 0) };
    const proposal = aProposal(em, discussion, who.teacher, { kind, ...passage });
    if (verdict)
      em.create(ProposalAnswer, {
        regionId: region.id,
        createdAt: now,
        proposal,
        verdict,
        reason: "Обосновано в пояснительной записке к документу.",
        draftedBy: who.lead,
        draftedAt: now,
        signedBy: who.lead,
        signedAt: now,
      });
    return proposal;
  };
  const proposals = {
    accepted: proposed("ACCEPTED", "b3", "30 календарных дней"),
    partly: proposed("PARTLY_ACCEPTED", "b2", "один раз в год"),
    whole: proposed("ACCEPTED", null),
    declined: proposed("DECLINED", "b4", "на совещании"),
    explained: proposed("EXPLAINED", "b2"),
    unanswered: proposed(null, "b2"),
  };
  await em.flush();
  await openTasks(
    em,
    {
      regionId: region.id,
      personIds: [who.lead.id],
      kind: "REVISE_DOCUMENT",
      objectId: document.id,
      documentId: document.id,
      dueAt: null,
    },
    now,
  );
  await em.flush();
  const idsOf = <K extends string>(named: Record<K, { id: string }>) =>
    Object.fromEntries(Object.entries<{ id: string }>(named).map(([name, { id }]) => [name, id])) as Record<
      K,
      string
    >;

  return {
    api,
    documentId: document.id,
    who: idsOf(who),
    proposals: idsOf(proposals),
    async does(mutation, input, as) {
      const type = mutation[0]!.toUpperCase() + mutation.slice(1);
      const { data, errors } = await api.send<Record<string, RevisionPayload>>(
        `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
          ... on ${type}Success { ${shown[mutation] ?? ""} } ${chosen} } }`,
        { input: { key: newSecret().slice(0, 32), ...input } },
        as,
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data[mutation]!;
    },
  };
}
