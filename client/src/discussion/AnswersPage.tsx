import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Link from "@mui/material/Link";
import LinearProgress from "@mui/material/LinearProgress";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useParams, useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { discussionPath } from "../app/paths";
import { DueChip } from "../ui/DueChip";
import { EmptyState } from "../ui/EmptyState";
import { Link as RouterLink } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { useShortcuts } from "../ui/useShortcuts";
import { AnswerForm } from "./AnswerForm";
import { AnswerList } from "./AnswerList";
import { AnswersPageDocument } from "./AnswersPage.generated";
import { SectionList } from "./SectionList";
import { SignDrafts } from "./SignDrafts";

const Desk = styled("div")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(3),
  alignItems: "start",
  gridTemplateColumns: "minmax(0, 1fr)",
  [theme.breakpoints.down("md")]: { gap: theme.spacing(1.5) },
  [theme.breakpoints.up("md")]: { gridTemplateColumns: "minmax(14rem, 18rem) minmax(0, 1fr)" },
  [theme.breakpoints.up("lg")]: { gridTemplateColumns: "12rem minmax(14rem, 18rem) minmax(0, 40rem)" },
}));

/** The lead's desk: sections with what is left, the proposals, and the answer to the one that is open. */
export function AnswersPage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const [search, setSearch] = useSearchParams();
  const { data, fetchMore } = useSuspenseQuery(AnswersPageDocument, { variables: { id } });
  const { document } = data;
  const discussion = document?.discussion;
  const section = search.get("section");
  const all = discussion?.proposals.nodes ?? [];
  const shown = all.filter(({ passage }) => section === null || (passage?.sectionBlockId ?? "") === section);
  const place = Math.max(
    0,
    search.get("open")
      ? shown.findIndex((proposal) => proposal.id === search.get("open"))
      : shown.findIndex(({ answer }) => answer === null),
  );
  const chosen = shown[place];
  const choose = (proposalId: string | undefined) => {
    if (!proposalId) return;
    setSearch({ ...(section !== null && { section }), open: proposalId }, { replace: true });
  };
  const next = () =>
    choose(
      (
        shown.slice(place + 1).find(({ answer }) => answer === null) ??
        shown.find(({ answer }, index) => answer === null && index !== place) ??
        shown[place + 1]
      )?.id,
    );
  useShortcuts({
    KeyJ: () => choose(shown[place + 1]?.id),
    KeyK: () => choose(shown[place - 1]?.id),
  });

  if (!document || !discussion?.viewerCanAnswer) return <NotFoundPage />;
  const { considered, unanswered } = discussion.counts;
  const answered = considered - unanswered;

  return (
    <Page width="wide">
      <PageHeader
        title={t`Answers to proposals`}
        above={
          <Link component={RouterLink} to={discussionPath(document.id)}>
            {document.title}
          </Link>
        }
        actions={<SignDrafts discussion={discussion} proposals={all} />}
      >
        <Typography
          component="div"
          sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center" }}
        >
          <strong>
            <Trans>
              {answered} of {considered} signed
            </Trans>
          </strong>
          {(discussion.draftedAnswerCount ?? 0) > 0 && (
            <Plural value={discussion.draftedAnswerCount ?? 0} one="# draft" other="# drafts" />
          )}
          {unanswered > 0 && <DueChip at={discussion.answersDueAt} />}
        </Typography>
        <LinearProgress
          variant="determinate"
          value={considered === 0 ? 0 : (answered / considered) * 100}
          aria-label={t`Signed answers`}
          sx={{ marginTop: 1, maxWidth: "40rem" }}
        />
      </PageHeader>
      {all.length === 0 ? (
        <EmptyState>
          <Trans>
            Nothing is published yet. Proposals appear here as soon as the moderator publishes them.
          </Trans>
        </EmptyState>
      ) : (
        <Desk>
          <SectionList
            sections={discussion.sections}
            chosen={section}
            onChoose={(next) => setSearch(next === null ? {} : { section: next }, { replace: true })}
          />
          <div>
            <AnswerList proposals={shown} chosenId={chosen?.id ?? null} onChoose={choose} />
            {discussion.proposals.pageInfo.hasNextPage && (
              <Pager
                shown={all.length}
                total={discussion.proposals.total}
                hasMore
                onMore={() => fetchMore({ variables: { after: discussion.proposals.pageInfo.endCursor } })}
              />
            )}
          </div>
          {chosen && <AnswerForm key={chosen.id} proposal={chosen} onNext={next} />}
        </Desk>
      )}
    </Page>
  );
}
