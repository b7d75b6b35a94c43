import { expect } from "vitest";

import {
  aConsentText,
  aMunicipality,
  anEmployment,
  anInstitution,
  aPerson,
  aRegion,
  aRole,
} from "../accounts/accounts.factory.js";
import { Direction } from "../accounts/dictionary.entity.js";
import { Region } from "../accounts/region.entity.js";
import { StoredFile, UploadTicket } from "../files/file.entity.js";
import { newId } from "../platform/ids.js";
import type { TestApi } from "../platform/testing/api.js";
import { ExpertApplication } from "./application.entity.js";

interface Answer {
  __typename: string;
  reason?: string;
  fromOn?: string | null;
  problems?: { path: string; code: string }[];
  application?: { id: string; version: number; state: string; number: string | null };
}

export const line = {
  education: {
    level: "SPECIALIST",
    institution: "ЧГПУ",
    speciality: "История",
    documentNo: "ВСГ 1234567",
    issuedOn: "2010-06-25",
  },
  service: {
    employer: "Школа № 1",
    position: "Учитель",
    fromOn: "2015-09-01",
    toOn: "",
    isInEducation: true,
  },
  training: {
    kind: "RETRAINING",
    programme: "Экспертиза в сфере оценки качества образования",
    hours: 250,
    provider: "РЦОКИО",
    documentNo: "740000001",
    issuedOn: "2021-12-10",
    isInExpertise: true,
  },
};

/** A region with its registrar and consent texts on 10 March 2026, and hands that fill in applications there. */
export async function anApplicationWorld(api: TestApi) {
  await api.setClock("2026-03-10T07:00:00Z");
  const em = api.em();
  const region = aRegion(em);
  const processing = aConsentText(em, region, "PROCESSING");
  aConsentText(em, region, "DISSEMINATION");
  const person = aPerson(em, region, { surname: "Реестрова" });
  aRole(em, person, "REGISTRAR");
  for (const [position, code] of ["1.2", "2.4"].entries())
    em.create(Direction, {
      regionId: region.id,
      createdAt: new Date(),
      code,
      nameRu: code,
      nameEn: code,
      position,
    });
  await em.flush();
  const registrar = person.id;

  /** A person of the region with a post since 2015. */
  async function somebody(role?: "REGISTRAR"): Promise<string> {
    const unit = api.em();
    const region = await unit.findOneOrFail(Region, "region_test");
    const person = aPerson(unit, region);
    anEmployment(unit, person, anInstitution(unit, aMunicipality(unit, region)));
    if (role) aRole(unit, person, role);
    await unit.flush();
    return person.id;
  }

  /** Sends one act on an application; gives its payload. */
  async function send(name: string, input: object, as: string): Promise<Answer> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const { data, errors } = await api.send<Record<string, Answer>>(
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
        ... on ${type}Success { application { id version state number } }
        ... on InvalidInput { problems { path code } } ... on ApplicationRefused { reason fromOn } } }`,
      { input: { key: newId("key"), ...input } },
      as,
    );
    expect(errors).toBeUndefined();
    return data[name]!;
  }

  const wholeContent = () => ({
    education: [line.education],
    service: [line.service],
    training: [line.training],
    experience: "Эксперт ВПР с 2018 года",
    isDisinterested: true,
    agreedText: processing.id,
    publicFields: [] as string[],
  });

  async function create(person: string, purpose = "INITIAL"): Promise<string> {
    const { application } = await send("createApplication", { purpose }, person);
    return application!.id;
  }

  const versionOf = async (id: string): Promise<number> =>
    (await api.em().findOneOrFail(ExpertApplication, id)).version;

  async function save(id: string, person: string, content: object = {}, given: object = {}): Promise<Answer> {
    return send(
      "saveApplication",
      {
        applicationId: id,
        version: await versionOf(id),
        directionCodes: ["1.2", "2.4"],
        content: { ...wholeContent(), ...content },
        ...given,
      },
      person,
    );
  }

  /** A file that the person has sent for the application, as the upload leaves it. */
  async function sentFile(id: string, person: string): Promise<string> {
    const unit = api.em();
    const made = { regionId: "region_test", createdAt: new Date(), createdById: person };
    const file = unit.create(StoredFile, {
      ...made,
      hash: "0".repeat(64),
      name: "Диплом.pdf",
      mediaType: "application/pdf",
      byteCount: 1,
    });
    unit.create(UploadTicket, {
      ...made,
      person,
      purpose: "APPLICATION",
      subjectId: id,
      tokenHash: newId("hash"),
      expiresAt: new Date("2099-01-01"),
      file,
    });
    await unit.flush();
    return file.id;
  }

  async function attachAll(id: string, person: string): Promise<void> {
    for (const kind of ["DIPLOMA", "EMPLOYMENT", "TRAINING"])
      await send("attachProof", { applicationId: id, kind, fileId: await sentFile(id, person) }, person);
  }

  const act = async (name: string, id: string, as: string, input: object = {}): Promise<Answer> =>
    send(name, { applicationId: id, version: await versionOf(id), ...input }, as);

  async function submitted(person: string, content: object = {}): Promise<string> {
    const id = await create(person);
    await save(id, person, content);
    await attachAll(id, person);
    expect(await act("submitApplication", id, person)).toMatchObject({ application: { state: "SUBMITTED" } });
    return id;
  }

  return { registrar, somebody, send, create, save, attachAll, act, submitted, versionOf };
}
