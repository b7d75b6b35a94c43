import { styled } from "@mui/material/styles";
import type { AssessmentPart } from "../app/schema.generated";
import { useAssessmentWords } from "./assessmentWords";

const Name = styled("span")({ display: "inline-block", "&::first-letter": { textTransform: "uppercase" } });

/** The name of a part where it begins a line; within sentences it is written small. */
export function PartText({ part }: { part: AssessmentPart }) {
  const { parts } = useAssessmentWords();
  return <Name>{parts[part]}</Name>;
}
