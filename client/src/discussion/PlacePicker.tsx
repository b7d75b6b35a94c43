import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { Suspense, useState } from "react";
import { Dialog } from "../ui/Dialog";
import { TextInput } from "../ui/inputs";
import { RowsSkeleton } from "../ui/PageSkeleton";
import { PlacePickerDocument, type PlacePickerQuery } from "./PlacePicker.generated";
import { dot } from "../ui/dot";

type Block = NonNullable<NonNullable<PlacePickerQuery["document"]>["draftVersion"]>["blocks"][number];

interface Place {
  id: string;
  text: string;
  isHeading: boolean;
}

const shownMost = 60;

/** Every block and every row of a table as one line. */
const placesOf = (blocks: readonly Block[]): Place[] =>
  blocks.flatMap(({ id, kind, number, text, table }): Place[] =>
    table
      ? table.rows.map((row) => ({
          id: row.id,
          text: row.cells
            .map((cell) => cell.text)
            .filter(Boolean)
            .join(dot),
          isHeading: false,
        }))
      : text
        ? [{ id, text: [number, text].filter(Boolean).join(" "), isHeading: kind === "HEADING" }]
        : [],
  );

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: theme.spacing(2, 0, 0),
  padding: 0,
  "& li": { borderTop: `1px solid ${theme.vars.palette.divider}` },
  "& button": {
    display: "block",
    width: "100%",
    padding: theme.spacing(1),
    border: 0,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
  },
  "& button[data-heading=true]": { fontWeight: 600 },
  "& button:hover": { backgroundColor: theme.vars.palette.surface.wash },
  "& button:focus-visible": { outline: `3px solid ${theme.vars.palette.primary.main}`, outlineOffset: -3 },
}));

interface PlacePickerProps {
  isOpen: boolean;
  documentId: string;
  proposalNumber: number;
  onPick: (blockId: string) => void;
  onClose: () => void;
}

/** Finds a place of the version under way by its words. */
export function PlacePicker({ isOpen, documentId, proposalNumber, onPick, onClose }: PlacePickerProps) {
  const { t } = useLingui();
  return (
    <Dialog
      isOpen={isOpen}
      title={t`Where is proposal ${proposalNumber} taken up?`}
      onClose={onClose}
      width="md"
      actions={
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      }
    >
      {isOpen && (
        <Suspense fallback={<RowsSkeleton />}>
          <Places documentId={documentId} onPick={onPick} />
        </Suspense>
      )}
    </Dialog>
  );
}

function Places({ documentId, onPick }: Pick<PlacePickerProps, "documentId" | "onPick">) {
  const { t } = useLingui();
  const [words, setWords] = useState("");
  const { data } = useSuspenseQuery(PlacePickerDocument, { variables: { documentId } });
  const wanted = words.trim().toLocaleLowerCase();
  const found = placesOf(data.document?.draftVersion?.blocks ?? []).filter(({ text }) =>
    text.toLocaleLowerCase().includes(wanted),
  );
  return (
    <>
      <TextInput label={t`Words of the place`} path="words" value={words} onChange={setWords} />
      {found.length === 0 && (
        <p>
          <Trans>There are no such words in the new version.</Trans>
        </p>
      )}
      <List>
        {found.slice(0, shownMost).map(({ id, text, isHeading }) => (
          <li key={id}>
            <button type="button" data-heading={isHeading} onClick={() => onPick(id)}>
              {text.length > 240 ? `${text.slice(0, 240)}…` : text}
            </button>
          </li>
        ))}
      </List>
      {found.length > shownMost && (
        <p>
          <Trans>Only the first places are shown. Write more words to find the one you need.</Trans>
        </p>
      )}
    </>
  );
}
