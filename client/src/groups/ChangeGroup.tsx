import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useId, useState } from "react";
import { useAct } from "../app/useAct";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { SideBySide } from "../ui/SideBySide";
import { GroupFields, type GroupParticulars, particularsInput, useGroupLabels } from "./GroupFields";
import type { ShownGroup } from "./GroupPage";
import { useGroupReasons } from "./groupReasons";
import { useGroupWords } from "./groupWords";
import { NewGroupDocument } from "./NewGroupPage.generated";
import { UpdateGroupDocument } from "./UpdateGroup.generated";

interface ChangeGroupProps {
  group: ShownGroup;
  onClose: () => void;
  onDone: () => void;
}

type Stored = Pick<
  ShownGroup,
  "version" | "year" | "code" | "title" | "topic" | "level" | "continues" | "conceptDocuments"
>;

const particularsOf = (group: Stored): GroupParticulars => ({
  year: `${group.year}`,
  code: group.code,
  title: group.title,
  topic: group.topic,
  level: group.level,
  continuesId: group.continues?.id ?? "",
  concepts: group.conceptDocuments.map(({ number }) => `${number}`),
});

/** Changes what is said of a group; its lead and members have acts of their own. */
export function ChangeGroup({ group, onClose, onDone }: ChangeGroupProps) {
  const { t } = useLingui();
  const { levelWord } = useGroupWords();
  const reasons = useGroupReasons();
  const labels = useGroupLabels();
  const formId = useId();
  const { data } = useSuspenseQuery(NewGroupDocument, { variables: { first: 100 } });
  const [version, setVersion] = useState(group.version);
  const [typed, setTyped] = useState(() => particularsOf(group));
  const { act, sending, stale, ...trouble } = useAct(UpdateGroupDocument, { onDone });
  const stored = stale?.stored?.__typename === "ProjectGroup" ? stale.stored : null;
  // What it continues is a choice even where the list of groups does not reach so far back.
  const others = [group.continues, stored?.continues, ...data.groups.nodes].filter((other) => other != null);
  const continued = new Map(others.map((other) => [other.id, other]));
  continued.delete(group.id);
  const choices = { ...data, groups: { ...data.groups, nodes: [...continued.values()] } };
  const send = (over: number) => void act({ groupId: group.id, version: over, ...particularsInput(typed) });

  const inWords = (one: GroupParticulars) => ({
    ...one,
    level: levelWord(one.level),
    continuesId: continued.get(one.continuesId)?.code ?? t`no other group`,
    conceptNumbers: one.concepts.toSorted((a, b) => Number(a) - Number(b)).join(", "),
  });
  const compared = (storedNow: Stored) => {
    const [mine, theirs] = [inWords(typed), inWords(particularsOf(storedNow))];
    const all = (Object.keys(labels) as (keyof typeof labels)[]).map((path) => ({
      label: labels[path],
      mine: mine[path],
      stored: theirs[path],
    }));
    const differing = all.filter((field) => field.mine !== field.stored);
    return differing.length > 0 ? differing : all;
  };

  return (
    <Dialog
      isOpen
      title={t`About the group`}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} variant="contained" loading={sending}>
            <Trans>Save</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(version);
        }}
      >
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} showsVersions={stored !== null} />
        {stale && stored && (
          <SideBySide
            changedAt={stale.changedAt}
            compared={compared(stored)}
            onKeepMine={() => {
              setVersion(stored.version);
              send(stored.version);
            }}
            onTakeStored={() => {
              setVersion(stored.version);
              setTyped(particularsOf(stored));
              trouble.dismiss();
            }}
          />
        )}
        <GroupFields group={typed} onChange={setTyped} trouble={trouble} choices={choices} />
      </form>
    </Dialog>
  );
}
