import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { DataTable } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Pager } from "../ui/Pager";
import { SearchBox } from "../ui/SearchBox";
import { AddMember } from "./AddMember";
import { ChangeButton } from "./ChangeButton";
import { ChangeMember } from "./ChangeMember";
import type { ShownGroup } from "./GroupPage";
import { useGroupWords } from "./groupWords";

type Memberships = NonNullable<ShownGroup["memberships"]>;
/** A place in the group as its page reads it. */
export type ShownMembership = Memberships["nodes"][number];

interface MembersProps {
  group: ShownGroup;
  memberships: Memberships;
  search: string;
  onSearch: (text: string) => void;
  onMore: () => Promise<void>;
  onChanged: () => void;
}

/** Who is and was in the group; shown to members and staff only. */
export function Members({ group, memberships, search, onSearch, onMore, onChanged }: MembersProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { roleWord } = useGroupWords();
  const [isAdding, setIsAdding] = useState(false);
  const [changed, setChanged] = useState<ShownMembership | null>(null);
  const { nodes, total, pageInfo } = memberships;
  const mayChange = group.viewerCanArrange || group.viewerCanCompose;
  const handleDone = () => {
    setIsAdding(false);
    setChanged(null);
    onChanged();
  };
  const termOf = ({ fromOn, toOn }: ShownMembership) =>
    toOn ? `${date(fromOn)} — ${date(toOn)}` : t`since ${date(fromOn)}`;
  const changeOf = (place: ShownMembership) =>
    place.toOn === null ? <ChangeButton name={nameOf(place)} onClick={() => setChanged(place)} /> : null;
  const nameOf = ({ person }: ShownMembership) => person.fullName ?? t`Name not published`;

  return (
    <section aria-labelledby="group-members">
      <Typography id="group-members" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Members</Trans>
      </Typography>
      <SearchBox key={search} label={t`Name of a member`} initial={search} onSearch={onSearch} />
      {nodes.length > 0 ? (
        <>
          <DataTable
            caption={t`Members`}
            isCompact
            rows={nodes}
            rowKey={({ id }) => id}
            columns={[
              { id: "name", header: t`Name`, cell: nameOf },
              { id: "role", header: t`Part`, cell: ({ role }) => roleWord(role) },
              {
                id: "place",
                header: t`Municipality`,
                cell: ({ person }) => person.municipality?.nameRu ?? t`Not known`,
              },
              { id: "unit", header: t`Micro-group`, cell: ({ microGroup }) => microGroup?.code ?? "—" },
              { id: "term", header: t`In the group`, cell: termOf },
              ...(mayChange ? [{ id: "change", header: t`Changes`, cell: changeOf, isAct: true }] : []),
            ]}
          />
          <Pager shown={nodes.length} total={total} hasMore={pageInfo.hasNextPage} onMore={onMore} />
        </>
      ) : (
        <EmptyState>
          <Trans>Nobody in the group is called so.</Trans>
        </EmptyState>
      )}
      {group.viewerCanCompose && (
        <Button variant="outlined" onClick={() => setIsAdding(true)}>
          <Trans>Add a member</Trans>
        </Button>
      )}
      {isAdding && <AddMember group={group} onClose={() => setIsAdding(false)} onDone={handleDone} />}
      {changed && (
        <ChangeMember
          key={changed.id}
          group={group}
          membership={changed}
          onClose={() => setChanged(null)}
          onDone={handleDone}
        />
      )}
    </section>
  );
}
