import { useSuspenseQuery } from "@apollo/client/react";
import { screen, within } from "@testing-library/react";
import { type DocumentNode, Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { ProfileView } from "./ProfileView";
import { ProfileViewFragmentDoc } from "./ProfileView.generated";

const query = {
  kind: Kind.DOCUMENT,
  definitions: [
    ...parse(`query Profile { attempt(id: "attempt_1") { id ...ProfileView } }`).definitions,
    ...ProfileViewFragmentDoc.definitions,
  ],
} satisfies DocumentNode;

function Shown() {
  const { data } = useSuspenseQuery<{ attempt: never }>(query);
  return <ProfileView attempt={data.attempt} />;
}

const line = (condition: string, isMet: boolean, given: object) => ({
  __typename: "GateLine",
  condition,
  isMet,
  value: null,
  from: null,
  to: null,
  ...given,
});
const attempt = (profile: object | null) => ({
  answers: { Profile: { attempt: { __typename: "AssessmentAttempt", id: "attempt_1", profile } } },
});

test("tells the profile in words, in figures and whether each condition is reached", async () => {
  await show(
    <Shown />,
    attempt({
      __typename: "TaskProfile",
      scaleMax: 5,
      documentCount: 6,
      exactAgreement: 0.53,
      adjacentAgreement: 0.97,
      meanLevelDifference: 0.31,
      spreadRatio: 0.62,
      gate: [
        line("KAPPA", true, { value: 0.71, from: 0.6 }),
        line("MEAN_DIFFERENCE", false, { value: 0.31, from: -0.25, to: 0.25 }),
        line("KAPPA_LOWER_BOUND", false, { value: null, from: 0.4 }),
      ],
      criteria: [
        {
          __typename: "ProfileCriterion",
          key: "c1",
          nameRu: "Применимость",
          candidateMean: 3.5,
          referenceMean: 2.8,
          exactAgreement: 0.5,
          adjacentAgreement: 1,
          farOffCount: 0,
          isReversed: false,
        },
      ],
    }),
  );

  expect(screen.getByText(/Совпали 53\s%\sоценок, в пределах одного уровня – 97\s%/)).toBeTruthy();
  expect(screen.getByText(/В среднем оценки на 0,31 уровня выше экспертных/)).toBeTruthy();
  expect(screen.getByText(/держатся середины шкалы/)).toBeTruthy();
  const criterion = within(screen.getByRole("row", { name: /Применимость/ }));
  expect(criterion.getByText("3,5")).toBeTruthy();
  expect(criterion.getByText("2,8")).toBeTruthy();
  const difference = within(screen.getByRole("row", { name: /Среднее отклонение/ }));
  expect(difference.getByText("от -0,25 до 0,25")).toBeTruthy();
  expect(difference.getByText("не выполнено")).toBeTruthy();
});

test("shows nothing where there is no profile", async () => {
  await show(<Shown />, attempt(null));

  expect(screen.queryByRole("table")).toBeNull();
});
