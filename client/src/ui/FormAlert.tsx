import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { type ReactNode, useEffect, useRef } from "react";
import { fieldId, type FormTrouble } from "./formTrouble";
import { Notice } from "./Notice";
import { useProblemWords } from "./problemWords";

interface FormAlertProps {
  trouble: FormTrouble;
  /** Words for the reasons of this act's refusals: why not, what would make it possible, a link to it. */
  reasons?: Record<string, ReactNode>;
  /** Names of fields by path, so that the summary says which one. */
  labels?: Record<string, string>;
  /** The form shows both versions itself, with `SideBySide`. */
  showsVersions?: boolean;
}

const List = styled("ul")(({ theme }) => ({
  margin: theme.spacing(0.5, 0, 0),
  paddingInlineStart: theme.spacing(2.5),
  "& a": { color: "inherit" },
}));

/**
 * Everything that stands between a form and its success, on top of the form: problems as links to their fields,
 * the refusal in the reader's words, the lost connection with a retry. Takes the focus when something appears.
 */
export function FormAlert({ trouble, reasons = {}, labels = {}, showsVersions = false }: FormAlertProps) {
  const { t } = useLingui();
  const words = useProblemWords();
  const box = useRef<HTMLDivElement>(null);
  const { problems, refusal, failure, isKeyReused, isStale, retry } = trouble;
  const isShown =
    problems.length > 0 || Boolean(refusal) || Boolean(failure) || isKeyReused || (isStale && !showsVersions);

  // Talks to the focus: whoever pressed the button, by mouse or keyboard, is brought to the reason.
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);

  if (!isShown) return null;
  return (
    <Notice ref={box} tabIndex={-1} severity={problems.length > 0 || failure ? "error" : "warning"}>
      {problems.length > 0 && (
        <>
          <Typography component="p" sx={{ fontWeight: 600 }}>
            <Trans>Correct this and send again</Trans>
          </Typography>
          <List>
            {problems.map((problem) => (
              <li key={`${problem.path} ${problem.code}`}>
                <a href={`#${fieldId(problem.path)}`} onClick={focusField(problem.path)}>
                  {[labels[problem.path], words(problem)].filter(Boolean).join(": ")}
                </a>
              </li>
            ))}
          </List>
        </>
      )}
      {refusal && ((refusal.reason && reasons[refusal.reason]) || refusal.message)}
      {isKeyReused && (
        <Trans>This was sent before with other content. Reload the page to see what is stored.</Trans>
      )}
      {isStale && !showsVersions && (
        <Trans>Someone changed this meanwhile. Copy your text, reload the page and enter it again.</Trans>
      )}
      {failure && (
        <>
          <Typography component="p">
            {failure.isLostConnection ? (
              <Trans>
                There is no connection to the server. Nothing is lost: send again when it is back.
              </Trans>
            ) : (
              <Trans>Something broke on our side. Nothing you have written is lost.</Trans>
            )}
          </Typography>
          {failure.correlationId && (
            <Typography component="p" variant="body2">
              <Trans>
                Number of the failure: <code>{failure.correlationId}</code>
              </Trans>
            </Typography>
          )}
          <Button variant="outlined" color="error" size="small" onClick={retry} sx={{ mt: 1 }}>
            {t`Send again`}
          </Button>
        </>
      )}
    </Notice>
  );
}

const focusField = (path: string) => (event: { preventDefault: () => void }) => {
  const control = document.querySelector<HTMLElement>(`#${CSS.escape(fieldId(path))}`);
  if (!control) return;
  event.preventDefault();
  control.focus();
};
