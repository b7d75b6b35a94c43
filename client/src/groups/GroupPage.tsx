import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { startTransition, useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { groupPath, groupsPath, orderPath } from "../app/paths";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { StateLine } from "../ui/StateLine";
import { AppointLead } from "./AppointLead";
import { ApproveGroup } from "./ApproveGroup";
import { ChangeGroup } from "./ChangeGroup";
import { GroupDocument, type GroupQuery } from "./GroupPage.generated";
import { GroupStateChip, useGroupWords } from "./groupWords";
import { Members } from "./Members";
import { MicroGroups } from "./MicroGroups";
import { Products } from "./Products";
import { StartWork } from "./StartWork";
import { dot } from "../ui/dot";

/** A group as its page reads it. */
export type ShownGroup = NonNullable<GroupQuery["group"]>;

const pageLength = 50;

const Facts = styled("dl")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(0.5, 3),
  margin: 0,
  "& dt": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  "& dd": { margin: theme.spacing(0, 0, 1), overflowWrap: "anywhere" },
  "& ul": { margin: 0, padding: 0, listStyle: "none" },
  [theme.breakpoints.up("sm")]: { gridTemplateColumns: "14rem minmax(0, 1fr)" },
}));

/** A project group: what it is and makes for everybody, who is in it for members and staff. */
export function GroupPage() {
  const { id = "" } = useParams();
  const { levelWord } = useGroupWords();
  const { t } = useLingui();
  const [address, setAddress] = useSearchParams();
  const search = address.get("member") ?? "";
  const { data, fetchMore, refetch } = useSuspenseQuery(GroupDocument, {
    variables: { id, first: pageLength, filter: { search: search || null } },
    fetchPolicy: "cache-and-network",
  });
  const group = data.group;
  if (!group) return <NotFoundPage />;
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: group.memberships?.pageInfo.endCursor ?? null } });
    });
    await coming;
  };
  const handleChanged = () => startTransition(() => void refetch());

  return (
    <Page>
      <PageHeader title={group.title} above={<Link to={groupsPath}>{t`Project groups`}</Link>}>
        <GroupStateLine group={group} />
      </PageHeader>
      <p>
        {[group.code, group.year, levelWord(group.level)].join(dot)}. {group.topic}
      </p>
      <div>
        <GroupFacts group={group} />
        {group.viewerCanCompose && <GroupActs group={group} onChanged={handleChanged} />}
      </div>
      <ApproveGroup group={group} onChanged={handleChanged} />
      <StartWork group={group} onChanged={handleChanged} />
      <Products group={group} directions={data.directions} onChanged={handleChanged} />
      <MicroGroups group={group} onChanged={handleChanged} />
      {group.memberships && (
        <Members
          group={group}
          memberships={group.memberships}
          search={search}
          onSearch={(text) => setAddress(text ? { member: text } : {}, { replace: true })}
          onMore={handleMore}
          onChanged={handleChanged}
        />
      )}
    </Page>
  );
}

/** Where the group stands and who acts next. */
function GroupStateLine({ group: { state } }: { group: ShownGroup }) {
  const { t } = useLingui();
  const { stateWord } = useGroupWords();
  if (state === "FORMING")
    return (
      <StateLine
        state={stateWord(state)}
        tone="active"
        next={t`The ministry registers the order on the composition.`}
      />
    );
  if (state === "APPROVED")
    return (
      <StateLine
        state={stateWord(state)}
        tone="active"
        next={t`The coordinator enters the assignment and the regulation.`}
      />
    );
  return <GroupStateChip state={state} />;
}

/** The coordinator's acts on the group as a whole. */
function GroupActs({ group, onChanged }: { group: ShownGroup; onChanged: () => void }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState<"PARTICULARS" | "LEAD" | null>(null);
  const dialog = {
    group,
    onClose: () => setOpened(null),
    onDone: () => {
      setOpened(null);
      onChanged();
    },
  };

  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, marginTop: 1 }}>
      <Button
        variant="outlined"
        onClick={() => startTransition(() => setOpened("PARTICULARS"))}
      >{t`Change the group`}</Button>
      <Button variant="outlined" onClick={() => setOpened("LEAD")}>{t`Appoint another lead`}</Button>
      {opened === "PARTICULARS" && <ChangeGroup {...dialog} />}
      {opened === "LEAD" && <AppointLead {...dialog} />}
    </Box>
  );
}

function GroupFacts({ group }: { group: ShownGroup }) {
  const { t } = useLingui();
  const { paperDate } = useFormat();
  const { lead, municipality, continues, approvalOrder, conceptDocuments, assignmentBasis, regulationBasis } =
    group;
  const orderOn = approvalOrder && paperDate(approvalOrder.on);

  return (
    <Facts>
      <dt>{t`Lead`}</dt>
      <dd>{[lead.fullName, municipality?.nameRu].filter(Boolean).join(", ") || t`Not known`}</dd>
      {continues && (
        <>
          <dt>{t`Goes on with the work of`}</dt>
          <dd>
            <Link to={groupPath(continues.id)}>
              {continues.code} {continues.title}
            </Link>
          </dd>
        </>
      )}
      <dt>{t`Conceptual documents`}</dt>
      <dd>
        <ul>
          {conceptDocuments.map(({ id, number, titleRu }) => (
            <li key={id}>
              {number}. {titleRu}
            </li>
          ))}
        </ul>
      </dd>
      {approvalOrder && (
        <>
          <dt>{t`Composition approved`}</dt>
          <dd>
            <Link to={orderPath(approvalOrder.id)}>
              <Trans>
                Order of {orderOn} № {approvalOrder.number}, {approvalOrder.issuer}
              </Trans>
            </Link>
          </dd>
        </>
      )}
      {assignmentBasis && (
        <>
          <dt>{t`Technical assignment`}</dt>
          <dd>{assignmentBasis}</dd>
        </>
      )}
      {regulationBasis && (
        <>
          <dt>{t`Regulation of the group`}</dt>
          <dd>{regulationBasis}</dd>
        </>
      )}
    </Facts>
  );
}
