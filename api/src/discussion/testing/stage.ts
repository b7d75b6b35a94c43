import { Account } from "../../accounts/account.entity.js";
import { aMunicipality, aPerson, aRegion, aRole } from "../../accounts/accounts.factory.js";
import { hashPassword } from "../../accounts/password.js";
import type { Person } from "../../accounts/person.entity.js";
import { aBlock, aDocument, aVersion } from "../../documents/document.factory.js";
import { BlockKind, RowKind } from "../../files/document.model.js";
import { aGroup, aMember } from "../../groups/projectGroup.factory.js";
import { newSecret } from "../../platform/ids.js";
import { anApi, type TestApi } from "../../platform/testing/api.js";

/** What a mutation's payload may hold, as far as these tests ask. */
interface Payload {
  __typename: string;
  reason?: string;
  message?: string;
  details?: { name: string; value: string }[];
  problems?: { path: string; code: string }[];
  proposal?: { id: string; number: number; state: string; version: number } | null;
  discussion?: { id: string; phase: string; opensAt: string; closesAt: string } | null;
  answer?: { id: string; version: number } | null;
  complaint?: { id: string } | null;
  stored?: { id: string; verdict: string; reason: string; version: number } | null;
}

/** The standing cast around one submitted document of a group led from Миасс. */
export interface Stage {
  api: TestApi;
  documentId: string;
  /** Ids of people by their part. */
  who: Record<
    "coordinator" | "otherCoordinator" | "moderator" | "lead" | "member" | "teacher" | "head" | "stranger",
    string
  >;
  /** Does an act as somebody, under a fresh key unless one is given. */
  does: (mutation: string, input: object, as: string | null) => Promise<Payload>;
  /** Announces the discussion on 12 May 2022 for 15 days from the 16th, and gives its id. */
  announce: () => Promise<string>;
  /** Sends a remark as somebody, and gives it. */
  proposes: (discussionId: string, as: string, given?: object) => Promise<NonNullable<Payload["proposal"]>>;
  /** Sends a remark as somebody and publishes it as the moderator. */
  publishes: (discussionId: string, as: string, given?: object) => Promise<NonNullable<Payload["proposal"]>>;
  /** A person with a municipality and an occupation. */
  aParticipant: (place?: string) => Promise<string>;
}

export const password = "Верный пароль 2022";

const chosen = `
  ... on Problem { message } ... on DiscussionRefused { reason details { name value } }
  ... on InvalidInput { problems { path code } }
  ... on StaleVersion { stored { id ... on ProposalAnswer { verdict reason version } } }`;
const parts: Record<string, string> = {
  proposal: "proposal { id number state version }",
  discussion: "discussion { id phase opensAt closesAt }",
  answer: "answer { id version }",
  complaint: "complaint { id }",
};
const shown: Record<string, string[]> = {
  announceDiscussion: ["discussion"],
  signAnswers: ["discussion"],
  publishSummary: ["discussion"],
  decideComplaint: ["complaint", "proposal"],
  draftAnswer: ["answer", "proposal"],
  signAnswer: ["answer", "proposal"],
};

/** The blocks of the version: two sections, a list item and a table of two rows. */
const blocks = [
  aBlock(1, "Общие положения", { kind: BlockKind.HEADING, level: 1, number: "1." }),
  aBlock(2, "Документ определяет порядок работы муниципалитетов."),
  aBlock(3, "Мероприятия", { kind: BlockKind.HEADING, level: 1, number: "2." }),
  {
    id: "b4",
    kind: BlockKind.TABLE,
    runs: [],
    text: "",
    table: {
      columns: 2,
      headerRows: 1,
      rows: [row(1, ["№", "Мероприятие"]), row(2, ["1", "Провести семинар для муниципальных координаторов"])],
    },
  },
];

function row(number: number, texts: readonly string[]) {
  const id = `b4.r${number}`;
  return {
    id,
    kind: RowKind.ROW,
    cells: texts.map((text, column) => ({
      id: `${id}.c${column + 1}`,
      column,
      text,
      paragraphs: [{ runs: [{ text }] }],
      rowSpan: 1,
      columnSpan: 1,
      header: number === 1,
    })),
  };
}

/** Starts an API with the cast on it; close `api` in `afterAll`. */
export async function aStage(): Promise<Stage> {
  const api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  const place = aMunicipality(em, region, { nameRu: "Миасский ГО" });
  const person = (occupation: string | null = "педагог"): Person =>
    aPerson(em, region, { municipality: place, occupation });
  const who = {
    coordinator: person(),
    otherCoordinator: person(),
    moderator: person(),
    lead: person(),
    member: person(),
    teacher: person(),
    head: person("директор школы"),
    stranger: person(null),
  };
  aRole(em, who.coordinator, "COORDINATOR");
  aRole(em, who.otherCoordinator, "COORDINATOR");
  aRole(em, who.moderator, "MODERATOR");
  const group = aGroup(em, who.lead);
  aMember(em, group, who.member);
  const document = aDocument(em, group, { state: "SUBMITTED" });
  aVersion(em, document, { blocks });
  const passwordHash = await hashPassword(password);
  for (const [name, holder] of Object.entries(who)) {
    const now = new Date("2022-01-01T00:00:00Z");
    em.create(Account, {
      regionId: region.id,
      createdAt: now,
      person: holder,
      email: `${name.toLowerCase()}@test.invalid`,
      confirmedAt: now,
      passwordHash,
    });
  }
  await em.flush();
  const ids = Object.fromEntries(Object.entries(who).map(([name, { id }]) => [name, id])) as Stage["who"];
  const version = () =>
    api
      .em()
      .getConnection()
      .execute("select version from model_document where id = ?", [document.id])
      .then(([found]) => (found as { version: number }).version);

  async function does(mutation: string, input: object, as: string | null): Promise<Payload> {
    const type = mutation[0]!.toUpperCase() + mutation.slice(1);
    const fields = (shown[mutation] ?? ["proposal"]).map((part) => parts[part]).join(" ");
    const { data, errors } = await api.send<Record<string, Payload>>(
      `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
        __typename ... on ${type}Success { ${fields} } ${chosen} } }`,
      { input: { key: newSecret().slice(0, 32), ...input } },
      as,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data[mutation]!;
  }

  async function proposes(discussionId: string, as: string, given: object = {}) {
    const words = { kind: "REMARK", text: "Уточнить сроки", isNamePublic: false, ...given };
    const { proposal, ...payload } = await does("submitProposal", { discussionId, ...words }, as);
    if (!proposal) throw new Error(JSON.stringify(payload));
    return proposal;
  }

  return {
    api,
    proposes,
    async publishes(discussionId, as, given) {
      const { id, version } = await proposes(discussionId, as, given);
      const { proposal } = await does("publishProposal", { proposalId: id, version }, ids.moderator);
      return proposal!;
    },
    documentId: document.id,
    who: ids,
    does,
    async announce() {
      await api.setClock("2022-05-12T06:00:00Z");
      const input = { documentId: document.id, version: await version(), opensOn: "2022-05-16", days: 15 };
      const { discussion, ...payload } = await does("announceDiscussion", input, ids.coordinator);
      if (!discussion) throw new Error(JSON.stringify(payload));
      return discussion.id;
    },
    async aParticipant(name) {
      const unit = api.em();
      const home = name ? aMunicipality(unit, region, { nameRu: name }) : place;
      const one = aPerson(unit, region, { municipality: home, occupation: "педагог" });
      await unit.flush();
      return one.id;
    },
  };
}
