import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { institutionsPath, registerPath, registerSearchPath } from "../app/paths";
import type { ImportObstacleKind } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { useFormat } from "../ui/format";
import { FormAlert } from "../ui/FormAlert";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { ImportObstaclesDocument } from "./ImportObstacles.generated";
import type { ShownImport } from "./ImportPage";
import { useImportWords } from "./importWords";
import { UndoRegisterImportDocument } from "./UndoRegisterImport.generated";

interface ImportResultProps {
  made: ShownImport;
  onChanged: () => void;
}

/** What came of an import that was entered or taken back, with what is to be done next; nothing before. */
export function ImportResult({ made, onChanged }: ImportResultProps) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { state, doneAt, undoneAt, rowCount, excludedCount, institutionCount, trouble, viewerCanUndo } = made;
  const count = rowCount - excludedCount;
  if (state === "UNDONE") {
    return (
      <Notice severity="info">
        <Trans>
          Taken back {undoneAt && dateTime(undoneAt)}. The entries are in the register no more, their numbers
          can be brought again, and the names of people whom this table alone had brought are removed.
        </Trans>
      </Notice>
    );
  }
  if (state !== "DONE") return null;

  return (
    <section aria-label={t`Result`}>
      {trouble === "ENTRIES_TOUCHED" && (
        <Notice severity="warning" sx={{ marginBottom: 2 }}>
          <Trans>It was not taken back: something had come to rest on its entries meanwhile.</Trans>
        </Notice>
      )}
      <Notice severity="success">
        <Plural value={count} one="# entry is in the register" other="# entries are in the register" />{" "}
        <Trans>since {doneAt && dateTime(doneAt)}.</Trans>{" "}
        {excludedCount > 0 && (
          <Plural
            value={excludedCount}
            one="# row was left out by hand."
            other="# rows were left out by hand."
          />
        )}
      </Notice>
      {institutionCount > 0 && (
        <Typography sx={{ marginTop: 2 }}>
          <Plural
            value={institutionCount}
            one="# place of work was not in the dictionary."
            other="# places of work were not in the dictionary."
          />{" "}
          <Trans>Until they are confirmed their experts are given no reviews.</Trans>{" "}
          <Link to={institutionsPath}>
            <Trans>Confirm places of work</Trans>
          </Link>
        </Typography>
      )}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, marginTop: 2 }}>
        <Button component={Link} to={registerPath} variant="contained">
          <Trans>Open the register</Trans>
        </Button>
        {viewerCanUndo && <UndoImport made={made} onChanged={onChanged} />}
      </Box>
    </section>
  );
}

/** Takes the whole import back, after showing what stands in the way. */
function UndoImport({ made: { id, version, rowCount, excludedCount }, onChanged }: ImportResultProps) {
  const { t } = useLingui();
  const { reasons } = useImportWords();
  const [asks, setAsks] = useState(false);
  const { data } = useQuery(ImportObstaclesDocument, {
    variables: { id },
    skip: !asks,
    fetchPolicy: "network-only",
  });
  const { act, sending, ...trouble } = useAct(UndoRegisterImportDocument, {
    onDone: () => {
      setAsks(false);
      onChanged();
    },
  });
  const obstacles = data?.registerImportObstacles ?? [];
  const handleConfirm = () => {
    if (obstacles.length > 0) setAsks(false);
    else void act({ importId: id, version });
  };

  return (
    <>
      <Button variant="outlined" onClick={() => setAsks(true)}>
        <Trans>Take all of it back</Trans>
      </Button>
      <ConfirmDialog
        isOpen={asks}
        title={obstacles.length > 0 ? t`It cannot be taken back` : t`Take all entries of this table back?`}
        act={obstacles.length > 0 ? <Trans>Leave it as it is</Trans> : <Trans>Take back</Trans>}
        isFinal={obstacles.length === 0}
        isSending={sending || !data}
        onConfirm={handleConfirm}
        onClose={() => setAsks(false)}
      >
        <FormAlert trouble={trouble} reasons={reasons} />
        {obstacles.length > 0 ? (
          <Obstacles obstacles={obstacles} />
        ) : (
          <>
            <Plural
              value={rowCount - excludedCount}
              one="# entry leaves the register."
              other="# entries leave the register."
            />{" "}
            <Trans>
              Its history stays and says so; numbers become free again, names that only this table brought are
              removed.
            </Trans>
          </>
        )}
      </ConfirmDialog>
    </>
  );
}

interface ObstaclesProps {
  obstacles: readonly {
    kind: ImportObstacleKind;
    registrationNo: string | null;
    rowNumber: number | null;
  }[];
}

function Obstacles({ obstacles }: ObstaclesProps) {
  const { obstacleWord } = useImportWords();
  return (
    <>
      <Trans>
        Other things rest on these entries. Take those back first, or change single entries by an order.
      </Trans>
      <ul>
        {obstacles.map(({ kind, registrationNo, rowNumber }) => (
          <li key={`${kind} ${registrationNo}`}>
            {registrationNo !== null && (
              <>
                <Link to={registerSearchPath(registrationNo)}>{registrationNo}</Link>
                {rowNumber !== null && (
                  <>
                    {" "}
                    <Trans>(row {rowNumber})</Trans>
                  </>
                )}
                {": "}
              </>
            )}
            {obstacleWord(kind)}
          </li>
        ))}
      </ul>
    </>
  );
}
