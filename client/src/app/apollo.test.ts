import { expect, test } from "vitest";
import { ExpertiseLinkFragmentDoc } from "../review/ExpertiseLink.generated";
import { createCache } from "./apollo";

const round = (number: number, isSettled: boolean) => ({
  __typename: "ExpertiseRound" as const,
  id: `round_${number}`,
  number,
  phase: "SIGNED" as const,
  dueOn: "2022-06-20",
  state: "CONCLUDED" as const,
  viewerCanAllowFurtherRound: false,
  conclusion: {
    __typename: "ExpertConclusion" as const,
    id: `conclusion_${number}`,
    verdict: "REVISE" as const,
    aggregatePercent: 63.33,
    mandatoryRemarks: [{ __typename: "MandatoryRemark" as const, id: "remark_1", isSettled }],
  },
});

test("R90 a remark that a later round calls settled stays open in the conclusion that made it", () => {
  const cache = createCache();
  const fragment = ExpertiseLinkFragmentDoc;
  const from = { __typename: "ModelDocument" as const, id: "document_1" };
  const data = { ...from, viewerCanAppointCoordinator: false, rounds: [round(2, true), round(1, false)] };

  cache.writeFragment({ fragment, id: cache.identify(from)!, data });

  const read = cache.readFragment({ fragment, id: cache.identify(from)! });
  expect(read?.rounds.map(({ conclusion }) => conclusion?.mandatoryRemarks[0]?.isSettled)).toEqual([
    true,
    false,
  ]);
});
