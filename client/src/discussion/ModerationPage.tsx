import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { startTransition, useState } from "react";
import { homePath } from "../app/paths";
import { EmptyState } from "../ui/EmptyState";
import { Link as RouterLink } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { useShortcuts } from "../ui/useShortcuts";
import { ModerationCard } from "./ModerationCard";
import { ModerationPageDocument } from "./ModerationPage.generated";

/** The moderator's queue, what has waited longest first; one decision after another, by mouse or keys. */
export function ModerationPage() {
  const { t } = useLingui();
  const { data, fetchMore, refetch } = useSuspenseQuery(ModerationPageDocument);
  const { nodes, pageInfo, total } = data.moderationQueue;
  const [chosen, setChosen] = useState<string | null>(null);
  const place = Math.max(
    0,
    nodes.findIndex(({ id }) => id === chosen),
  );
  const move = (by: number) => {
    const next = nodes[Math.min(nodes.length - 1, Math.max(0, place + by))];
    if (!next) return;
    setChosen(next.id);
    document.querySelector(`#${CSS.escape(next.id)}`)?.scrollIntoView({ block: "nearest" });
  };
  useShortcuts({ KeyJ: () => move(1), KeyK: () => move(-1) });

  return (
    <Page width="text">
      <PageHeader title={t`Moderation of proposals`}>
        <Trans>
          Publish what is about the document and offends nobody. Keys: j and k (о and л) move, p (з)
          publishes, r (к) rejects, m (ь) merges.
        </Trans>
      </PageHeader>
      {nodes.length === 0 ? (
        <EmptyState
          next={
            <Button component={RouterLink} to={homePath} variant="outlined">
              <Trans>To my work</Trans>
            </Button>
          }
        >
          <Trans>The queue is empty: every proposal has been decided on.</Trans>
        </EmptyState>
      ) : (
        <div>
          {nodes.map((proposal, index) => (
            <ModerationCard
              key={proposal.id}
              proposal={proposal}
              isChosen={index === place}
              onChoose={() => setChosen(proposal.id)}
              onDecided={() => {
                setChosen(nodes[index + 1]?.id ?? null);
                startTransition(() => void refetch());
              }}
            />
          ))}
          <Pager
            shown={nodes.length}
            total={total}
            hasMore={pageInfo.hasNextPage}
            onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
          />
        </div>
      )}
    </Page>
  );
}
