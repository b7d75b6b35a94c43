import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { ChecksInput } from "../ui/inputs";
import { useCommissionReasons } from "./commissionWords";
import { SetPresenceDocument, type SessionPartsFragment } from "./SessionPage.generated";

/** Who is there of the composition; the secretary changes it while the session runs. */
export function PresenceSection({ session }: { session: SessionPartsFragment }) {
  const [isChanging, setIsChanging] = useState(false);
  const { members, viewerCanConduct } = session;
  const present = members.filter(({ isPresent }) => isPresent);
  const absent = members.filter(({ isPresent }) => !isPresent);
  const wordOf = ({ name, isChair }: (typeof members)[number]) => (
    <span key={name}>
      {name}
      {isChair && (
        <>
          {" "}
          (<Trans>chair</Trans>)
        </>
      )}
    </span>
  );
  const listed = (people: typeof members) =>
    people.flatMap((member, index) => (index > 0 ? [", ", wordOf(member)] : [wordOf(member)]));

  return (
    <section aria-labelledby="presence">
      <Typography id="presence" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Presence</Trans>
      </Typography>
      <Typography component="div">
        <Plural
          value={members.length}
          one={`${present.length} of # member is there.`}
          other={`${present.length} of # members are there.`}
        />
        {present.length > 0 && (
          <div>
            <Trans>Present:</Trans> {listed(present)}
          </div>
        )}
        {absent.length > 0 && (
          <div>
            <Trans>Absent:</Trans> {listed(absent)}
          </div>
        )}
      </Typography>
      {viewerCanConduct &&
        (isChanging ? (
          <PresenceForm session={session} onClose={() => setIsChanging(false)} />
        ) : (
          <Button variant="outlined" size="small" sx={{ marginTop: 1 }} onClick={() => setIsChanging(true)}>
            <Trans>Somebody came or left</Trans>
          </Button>
        ))}
    </section>
  );
}

function PresenceForm({ session, onClose }: { session: SessionPartsFragment; onClose: () => void }) {
  const { t } = useLingui();
  const reasons = useCommissionReasons();
  const { id, members } = session;
  const [ids, setIds] = useState(members.filter(({ isPresent }) => isPresent).map((member) => member.id));
  const { act, sending, ...trouble } = useAct(SetPresenceDocument, { onDone: onClose });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ sessionId: id, memberIds: ids });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} />
        <ChecksInput
          label={t`Who is there now`}
          path="memberIds"
          trouble={trouble}
          choices={members.map(({ id: value, name }) => ({ value, label: name }))}
          values={ids}
          onChange={setIds}
        />
        <Button type="submit" variant="contained" loading={sending} sx={{ alignSelf: "flex-start" }}>
          <Trans>Save presence</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}
