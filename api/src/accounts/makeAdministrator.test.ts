import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { anApi, type TestApi } from "../platform/testing/api.js";
import { AccountToken } from "./account.entity.js";
import { aRegion } from "./accounts.factory.js";
import { makeAdministrator } from "./makeAdministrator.js";
import { RoleGrant } from "./role.entity.js";

let api: TestApi;

beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const make = (given: object = {}) =>
  api.em().transactional((em) =>
    makeAdministrator(em, {
      typedEmail: "Admin@Test.invalid",
      surname: "Иванова",
      givenName: "Анна",
      patronymic: null,
      regionCode: null,
      ...given,
    }),
  );

describe("the first administrator", () => {
  test("is told what is missing before there is a region", async () => {
    expect(await make()).toMatchObject({ sentence: expect.stringContaining("npm run dictionaries") });
  });

  test("gets person, account, role and a link that sets the password once", async () => {
    const em = api.em();
    aRegion(em);
    await em.flush();

    const made = await make();

    expect(made).toMatchObject({ kind: "made", email: "admin@test.invalid" });
    const reset = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename } }`;
    const input = {
      key: "administrator-key-000001",
      token: made.kind === "made" ? made.secret : "",
      newPassword: "Новый пароль",
    };
    const { data, headers } = await api.send(reset, { input });
    expect(data).toEqual({ resetPassword: { __typename: "ResetPasswordSuccess" } });
    const cookie = headers.getSetCookie()[0]!.split(";")[0]!;
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify({ query: "{ viewer { roles } }" }),
    });
    expect(await response.json()).toEqual({ data: { viewer: { roles: ["REGION_ADMIN"] } } });
  });

  test("asked for again gets a new link, and the role once", async () => {
    expect(await make({ surname: null, givenName: null })).toMatchObject({ kind: "made" });

    expect(await api.em().count(RoleGrant, { role: "REGION_ADMIN" })).toBe(1);
    expect(await api.em().count(AccountToken, { usedAt: null })).toBe(1);
  });

  test.each([
    ["an address that is none", { typedEmail: "admin" }, "no e-mail address"],
    ["an unknown region", { regionCode: "99" }, "no region 99"],
    ["a newcomer without a name", { typedEmail: "new@test.invalid", surname: null }, "--surname"],
  ])("is not made with %s", async (_, given, sentence) => {
    expect(await make(given)).toMatchObject({ kind: "refused", sentence: expect.stringContaining(sentence) });
  });
});
