import { useLingui } from "@lingui/react/macro";
import Search from "@mui/icons-material/Search";
import { styled } from "@mui/material/styles";
import { type KeyboardEvent, type Ref, type SubmitEvent, useState } from "react";

interface SearchBoxProps {
  /** What is searched; also the placeholder. */
  label: string;
  /** The text at first, as from the address; when it changes, the box takes it over. */
  initial?: string;
  /** On Enter, with the trimmed text. */
  onSearch: (text: string) => void;
  /** On each keystroke, for lists that narrow while one types. */
  onType?: (text: string) => void;
  /** Shown at the end of the empty box, as the key that leads here. */
  hintKey?: string;
  inputRef?: Ref<HTMLInputElement>;
}

const Root = styled("div")({ width: "100%" });

const Form = styled("form")(({ theme }) => ({
  display: "flex",
  alignItems: "center",
  gap: theme.spacing(1),
  width: "100%",
  height: 40,
  paddingInline: theme.spacing(1.5),
  border: `1px solid ${theme.vars.palette.surface.field}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.background.paper,
  color: theme.vars.palette.text.secondary,
  "&:focus-within": { outline: `3px solid ${theme.vars.palette.primary.main}`, outlineOffset: 1 },
  "& input": {
    flex: 1,
    minWidth: 0,
    height: "100%",
    padding: 0,
    border: 0,
    outline: "none",
    background: "none",
    color: theme.vars.palette.text.primary,
    font: "inherit",
    fontSize: "0.9375rem",
    textOverflow: "ellipsis",
    "&:focus-visible": { outline: "none" },
    "&::placeholder": { color: theme.vars.palette.text.secondary, opacity: 1 },
    "&::-webkit-search-cancel-button": { display: "none" },
  },
  "& kbd": {
    paddingInline: 6,
    border: `1px solid ${theme.vars.palette.divider}`,
    borderRadius: 4,
    font: "inherit",
    fontSize: "0.8125rem",
  },
}));

/** A search field: Enter searches, Escape empties. */
export function SearchBox({ label, initial = "", onSearch, onType, hintKey, inputRef }: SearchBoxProps) {
  const { t } = useLingui();
  const [text, setText] = useState(initial);
  // Another address brings another text, without the box losing the focus.
  const [given, setGiven] = useState(initial);
  if (given !== initial) {
    setGiven(initial);
    setText(initial);
  }
  const change = (next: string) => {
    setText(next);
    onType?.(next);
  };
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && text) change("");
  };

  return (
    // The test's browser does not know the element `search` and complains of it.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <Root role="search" aria-label={label}>
      <Form onSubmit={handleSubmit}>
        <Search fontSize="small" />
        <input
          ref={inputRef}
          type="search"
          enterKeyHint="search"
          aria-label={label}
          placeholder={label}
          title={t`Enter searches`}
          value={text}
          onChange={(event) => change(event.target.value)}
          onKeyDown={handleKey}
        />
        {hintKey && !text && <kbd aria-hidden>{hintKey}</kbd>}
      </Form>
    </Root>
  );
}
