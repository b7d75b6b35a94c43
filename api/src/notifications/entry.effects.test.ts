import { afterAll, beforeAll, expect, test } from "vitest";

import { aPerson, aRole } from "../accounts/accounts.factory.js";
import { newId } from "../platform/ids.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { RegisterEntry } from "../register/registerEntry.entity.js";
import { anAssignment, anExpert, aPanel } from "../review/review.factory.js";
import { ReviewAssignment } from "../review/round.entity.js";

let api: TestApi;
beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-06-07T05:00:00Z");
});
afterAll(() => api.close());

test("R24 an expert whom an order suspends or excludes gives back what is open", async () => {
  const em = api.em();
  const { region, round } = aPanel(em);
  const officer = aPerson(em, region);
  aRole(em, officer, "MINISTRY_OFFICER");
  const experts = [anExpert(em, region), anExpert(em, region), anExpert(em, region)];
  const [suspended, excluded, others] = experts.map(
    (expert) => anAssignment(em, round, expert, { state: "ACCEPTED" }).id,
  );
  await em.flush();
  const entries = await Promise.all(experts.map(({ id }) => em.findOneOrFail(RegisterEntry, { person: id })));

  const { data } = await api.send<{ changeEntries: { __typename: string } }>(
    `mutation ($input: ChangeEntriesInput!) { changeEntries(input: $input) { __typename } }`,
    {
      input: {
        key: newId("key"),
        issuer: "Министерство",
        number: "04/7",
        on: "2022-06-07",
        title: "Об изменениях в реестре",
        changes: [
          { entryId: entries[0]!.id, kind: "SUSPEND", ground: "OWN_REQUEST" },
          { entryId: entries[1]!.id, kind: "EXCLUDE", ground: "OWN_REQUEST" },
        ],
      },
    },
    officer.id,
  );
  expect(data.changeEntries.__typename).toBe("ChangeEntriesSuccess");
  await api.settle();

  const stateOf = async (id: string | undefined) =>
    (await api.em().findOneOrFail(ReviewAssignment, id!)).state;
  expect(await stateOf(suspended)).toBe("RECUSED");
  expect(await stateOf(excluded)).toBe("RECUSED");
  expect(await stateOf(others)).toBe("ACCEPTED");
});
