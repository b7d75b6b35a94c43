import Button, { type ButtonProps } from "@mui/material/Button";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { reviewPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { OpenReviewDocument } from "./OpenReviewLink.generated";
import { useRefusalWords } from "./refusalWords";

interface OpenReviewLinkProps {
  assignmentId: string;
  /** The verb on it. */
  children: ReactNode;
  /** Says more than the verb to screen readers: of which document. */
  label?: string;
  size?: ButtonProps["size"];
}

/** Opens the expert sheet of an accepted assignment and goes there; why not, beside it. */
export function OpenReviewLink({ assignmentId, children, label, size }: OpenReviewLinkProps) {
  const navigate = useNavigate();
  const { reasons } = useRefusalWords();
  const { act, sending, ...trouble } = useAct(OpenReviewDocument, {
    onDone: ({ review }) => {
      if (review) void navigate(reviewPath(review.id));
    },
  });
  return (
    <>
      <Button
        variant="contained"
        size={size}
        loading={sending}
        aria-label={label}
        onClick={() => void act({ assignmentId })}
      >
        {children}
      </Button>
      <FormAlert trouble={trouble} reasons={reasons} />
    </>
  );
}
