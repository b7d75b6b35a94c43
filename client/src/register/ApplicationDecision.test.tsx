import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import type { ApplicationCheckFragment } from "./ApplicationCheckPage.generated";
import { ApplicationDecision } from "./ApplicationDecision";

const condition = (isMet: boolean) => ({
  __typename: "CheckedCondition",
  condition: "HIGHER_EDUCATION",
  isMet,
  neededYears: null,
  years: null,
  issuedOn: null,
});
const application = (isMet: boolean) =>
  ({
    id: "application_1",
    version: 4,
    conditions: [condition(isMet)],
    documents: [
      { id: "doc_1", kind: "DIPLOMA", verdict: null, file: { id: "f", name: "Диплом.pdf", path: "/f" } },
    ],
  }) as unknown as ApplicationCheckFragment;
const stale = { __typename: "StaleVersion", message: "…" };

test("R03 cannot admit while a condition is not met, and says why", async () => {
  await show(<ApplicationDecision application={application(false)} onStale={() => undefined} />);
  const admit = screen.getByRole("button", { name: "Допустить к оценке" });

  expect(admit.hasAttribute("disabled")).toBe(true);
  expect(document.querySelector(`#${admit.getAttribute("aria-describedby")}`)?.textContent).toContain(
    "не выполнено",
  );
});

test("R03 returns with the gaps that are named and the documents to be replaced", async () => {
  const { user, sent } = await show(
    <ApplicationDecision application={application(true)} onStale={() => undefined} />,
    { answers: { ReturnApplication: { returnApplication: stale } } },
  );
  await user.click(screen.getByRole("button", { name: "Вернуть на доработку" }));
  await user.type(screen.getByLabelText("Чего не хватает (1)"), "Второй лист диплома");
  await user.click(screen.getByRole("checkbox", { name: /Диплом\.pdf/ }));
  await user.click(screen.getByRole("button", { name: "Вернуть заявление" }));

  expect(sent.at(-1)?.variables).toMatchObject({
    input: {
      applicationId: "application_1",
      version: 4,
      gaps: [{ part: "DOCUMENTS", text: "Второй лист диплома" }],
      documentIds: ["doc_1"],
    },
  });
});

test("R84 tells the second registrar that somebody has decided, and shows what changed", async () => {
  let isShown = false;
  const { user } = await show(
    <ApplicationDecision application={application(true)} onStale={() => (isShown = true)} />,
    { answers: { AdmitApplication: { admitApplication: stale } } },
  );
  await user.click(screen.getByRole("button", { name: "Допустить к оценке" }));
  await user.click(screen.getByRole("button", { name: "Показать, что изменилось" }));

  expect(isShown).toBe(true);
});

test("R17 asks for a ground before it refuses", async () => {
  const { user } = await show(
    <ApplicationDecision application={application(true)} onStale={() => undefined} />,
  );
  await user.click(screen.getByRole("button", { name: "Отказать в допуске" }));

  const [, refuse] = screen.getAllByRole("button", { name: "Отказать в допуске" });
  expect(refuse!.hasAttribute("disabled")).toBe(true);
});
