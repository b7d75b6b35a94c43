import { Trans } from "@lingui/react/macro";
import Typography from "@mui/material/Typography";
import { useEffect, useRef } from "react";
import { Notice } from "../ui/Notice";

/** A letter is on its way: to which address, how long its link lives, what to do if it does not come. */
export function LetterSent({ email }: { email: string }) {
  const box = useRef<HTMLDivElement>(null);

  // Talks to the focus: the form is gone, so the keyboard and the screen reader are brought to what took its place.
  useEffect(() => box.current?.focus(), []);

  return (
    <Notice ref={box} tabIndex={-1} severity="success" sx={{ maxWidth: "32rem" }}>
      <Typography component="p" sx={{ fontWeight: 600, mb: 1 }}>
        <Trans>The letter is on its way to {email}</Trans>
      </Typography>
      <Typography component="p" variant="body2">
        <Trans>
          Open the link in it within 30 minutes. If the letter does not come, look into the folder “Spam” and
          check the address.
        </Trans>
      </Typography>
    </Notice>
  );
}
