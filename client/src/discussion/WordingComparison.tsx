import { useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { VisuallyHidden } from "../ui/VisuallyHidden";

const Box = styled("div")(({ theme }) => ({
  fontFamily: theme.typography.documentFamily,
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
  "& del": { color: theme.vars.palette.error.main, textDecorationThickness: 1 },
  "& ins": {
    backgroundColor: theme.vars.palette.surface.done,
    color: theme.vars.palette.success.main,
    textDecoration: "none",
  },
}));

/** What two texts share at their beginning and end, by whole words. */
export function differenceOf(before: string, after: string) {
  const old = before.split(/(?<=\s)/u);
  const fresh = after.split(/(?<=\s)/u);
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  return {
    head: old.slice(0, head).join(""),
    gone: old.slice(head, old.length - tail).join(""),
    added: fresh.slice(head, fresh.length - tail).join(""),
    tail: old.slice(old.length - tail).join(""),
  };
}

/** The passage and the words proposed for it in one line: what goes is struck, what comes stands on green. */
export function WordingComparison({ before, after }: { before: string; after: string }) {
  const { t } = useLingui();
  const { head, gone, added, tail } = differenceOf(before, after);
  return (
    <Box>
      {head}
      {gone && (
        <>
          <VisuallyHidden>{t`taken out:`} </VisuallyHidden>
          <del>{gone}</del>
        </>
      )}
      {gone && added && !/\s$/u.test(gone) ? " " : ""}
      {added && (
        <>
          <VisuallyHidden>{t`put in:`} </VisuallyHidden>
          <ins>{added}</ins>
        </>
      )}
      {added && tail && !/\s$/u.test(added) ? " " : ""}
      {tail}
    </Box>
  );
}
