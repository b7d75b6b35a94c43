import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { startTransition } from "react";
import { useAct } from "../app/useAct";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { Pager } from "../ui/Pager";
import { useAdministrationReasons } from "./administrationReasons";
import { Rows } from "./InstitutionRow";
import {
  ConfirmEmploymentDocument,
  UnconfirmedPostsDocument,
  type UnconfirmedPostsQuery,
} from "./InstitutionsPage.generated";
import { dot } from "../ui/dot";

type Post = UnconfirmedPostsQuery["unconfirmedEmployments"]["nodes"][number];

function PostRow({ post, onDone }: { post: Post; onDone: () => void }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const reasons = useAdministrationReasons();
  const { act, sending, ...trouble } = useAct(ConfirmEmploymentDocument, { onDone });
  const { id, version, person, institution, position, fromOn, toOn, isMain } = post;
  const name = person.fullName ?? "";
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <small>
          {position}, {institution.nameRu}
          {dot}
          {toOn ? t`from ${date(fromOn)} to ${date(toOn)}` : t`since ${date(fromOn)}`}
          {isMain && (
            <>
              {dot}
              <Trans>main place of work</Trans>
            </>
          )}
        </small>
        <FormAlert trouble={trouble} reasons={reasons} />
      </div>
      {institution.state === "UNCONFIRMED" ? (
        <small>
          <Trans>first confirm the institution</Trans>
        </small>
      ) : (
        <Button
          variant="outlined"
          loading={sending}
          aria-label={t`Confirm by the document: ${name}`}
          onClick={() => void act({ employmentId: id, version })}
        >
          <Trans>Confirm by the document</Trans>
        </Button>
      )}
    </li>
  );
}

/** Posts that nobody has confirmed from a document yet (R91). */
export function UnconfirmedPosts() {
  const { t } = useLingui();
  const { data, fetchMore, refetch } = useSuspenseQuery(UnconfirmedPostsDocument, {
    variables: { first: 30 },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, pageInfo, total } = data.unconfirmedEmployments;
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: pageInfo.endCursor } });
    });
    await coming;
  };
  if (nodes.length === 0)
    return (
      <EmptyState>
        <Trans>Every post is confirmed.</Trans>
      </EmptyState>
    );
  return (
    <section aria-label={t`Posts to confirm`}>
      <Rows>
        {nodes.map((post) => (
          <PostRow key={post.id} post={post} onDone={() => startTransition(() => void refetch())} />
        ))}
      </Rows>
      <Pager shown={nodes.length} total={total} hasMore={pageInfo.hasNextPage} onMore={handleMore} />
    </section>
  );
}
