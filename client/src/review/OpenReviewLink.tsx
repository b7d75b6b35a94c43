import Button, { type ButtonProps } from "@mui/material/Button";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { loadWords } from "../app/i18n";
import { reviewPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import type { FormTrouble } from "../ui/formTrouble";
import { OpenReviewDocument } from "./OpenReviewLink.generated";
import { useRefusalWords } from "./refusalWords";

interface OpenReviewLinkProps {
  assignmentId: string;
  /** The verb on it. */
  children: ReactNode;
  /** Says more than the verb to screen readers: of which document. */
  label?: string;
  size?: ButtonProps["size"];
  variant?: ButtonProps["variant"];
}

/** Opens the expert sheet of an accepted assignment and goes there; why not, beside it. */
export function OpenReviewLink(props: OpenReviewLinkProps) {
  const { assignmentId, children, label, size, variant = "contained" } = props;
  const navigate = useNavigate();
  const { act, sending, ...trouble } = useAct(OpenReviewDocument, {
    onDone: ({ review }) => {
      if (review) void navigate(reviewPath(review.id));
    },
  });
  const open = async () => {
    // The queue comes without the words of the expertise; the sheet that opens now needs them.
    await loadWords(["review"]).catch(() => undefined);
    await act({ assignmentId });
  };
  return (
    <>
      <Button variant={variant} size={size} loading={sending} aria-label={label} onClick={() => void open()}>
        {children}
      </Button>
      {trouble.refusal ? <Refusal trouble={trouble} /> : <FormAlert trouble={trouble} />}
    </>
  );
}

/** Drawn only when its words are there. */
function Refusal({ trouble }: { trouble: FormTrouble }) {
  const { reasons } = useRefusalWords();
  return <FormAlert trouble={trouble} reasons={reasons} />;
}
