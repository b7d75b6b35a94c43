import { useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { useSearchParams } from "react-router";
import type { AnswerVerdict, ProposalFilter, ProposalKind, ProposalOrderBy } from "../app/schema.generated";
import { SearchBox } from "../ui/SearchBox";
import { SelectInput } from "../ui/inputs";
import { useViewer } from "../app/viewer";
import { kinds, useDiscussionWords } from "./discussionWords";

const Row = styled("div")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(2),
  alignItems: "end",
  "& > search": { flex: "1 1 16rem", minWidth: 0 },
  // The longest title of a section must not push the others to the next line.
  "& select": { maxWidth: "14rem", textOverflow: "ellipsis" },
}));

/** What the address says of the list: the same link shows the same rows. */
export function filterOf(search: URLSearchParams): ProposalFilter {
  const answer = search.get("answer");
  return {
    ...(search.get("kind") && { kinds: [search.get("kind") as ProposalKind] }),
    ...(search.get("section") !== null && { sectionBlockId: search.get("section") }),
    ...(search.get("q") && { text: search.get("q") }),
    ...(search.get("mine") && { isMine: true }),
    ...(answer === "none" && { isAnswered: false }),
    ...(answer === "any" && { isAnswered: true }),
    ...(answer && answer !== "none" && answer !== "any" && { verdicts: [answer as AnswerVerdict] }),
  };
}

/** The order that the address says; by the text when it says none. */
export function orderOf(search: URLSearchParams): ProposalOrderBy {
  switch (search.get("order")) {
    case "new":
      return { field: "SUBMITTED", direction: "DESC" };
    case "support":
      return { field: "SUPPORT", direction: "DESC" };
    default:
      return { field: "PLACE", direction: "ASC" };
  }
}

interface ProposalFiltersProps {
  sections: readonly { blockId: string; title: string | null; proposalCount: number }[];
}

/** Narrows and orders the list of proposals; all of it stands in the address. */
export function ProposalFilters({ sections }: ProposalFiltersProps) {
  const { t } = useLingui();
  const words = useDiscussionWords();
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === "*" || value === "") next.delete(name);
        else next.set(name, value === "-" ? "" : value);
        return next;
      },
      { replace: true },
    );
  const section = search.get("section");

  return (
    <Row>
      <SearchBox
        label={t`Find in proposals`}
        initial={search.get("q") ?? ""}
        onSearch={(text) => set("q", text)}
      />
      <SelectInput
        label={t`Kind`}
        path="filter.kind"
        value={search.get("kind") ?? "*"}
        onChange={(next) => set("kind", next)}
        choices={[
          { value: "*", label: t`any` },
          ...kinds.map((kind) => ({ value: kind, label: words.kind[kind] })),
        ]}
      />
      <SelectInput
        label={t`Answer`}
        path="filter.answer"
        value={search.get("answer") ?? "*"}
        onChange={(next) => set("answer", next)}
        choices={[
          { value: "*", label: t`any` },
          { value: "none", label: t`none yet` },
          { value: "any", label: t`answered` },
          { value: "ACCEPTED", label: words.verdict.ACCEPTED },
          { value: "PARTLY_ACCEPTED", label: words.verdict.PARTLY_ACCEPTED },
          { value: "DECLINED", label: words.verdict.DECLINED },
          { value: "EXPLAINED", label: words.verdict.EXPLAINED },
        ]}
      />
      <SelectInput
        label={t`Section`}
        path="filter.section"
        value={section === null ? "*" : section || "-"}
        onChange={(next) => set("section", next)}
        choices={[
          { value: "*", label: t`all` },
          ...sections.map(({ blockId, title, proposalCount }) => ({
            value: blockId || "-",
            label: `${title ?? t`the document as a whole`} (${proposalCount})`,
          })),
        ]}
      />
      <SelectInput
        label={t`Sort by`}
        path="filter.order"
        value={search.get("order") ?? "*"}
        onChange={(next) => set("order", next)}
        choices={[
          { value: "*", label: t`as in the text` },
          { value: "new", label: t`latest first` },
          { value: "support", label: t`most supported first` },
        ]}
      />
      {viewer && (
        <SelectInput
          label={t`Author`}
          path="filter.mine"
          value={search.get("mine") ? "1" : "*"}
          onChange={(next) => set("mine", next)}
          choices={[
            { value: "*", label: t`everybody` },
            { value: "1", label: t`me` },
          ]}
        />
      )}
    </Row>
  );
}
