import { styled } from "@mui/material/styles";

const Frame = styled("details")(({ theme }) => ({
  maxWidth: "40rem",
  paddingInlineStart: theme.spacing(1.5),
  borderInlineStart: `3px solid ${theme.vars.palette.divider}`,
  "& summary": { cursor: "pointer", fontWeight: 600, paddingBlock: theme.spacing(0.5) },
  "& div": { fontSize: "0.9375rem", lineHeight: 1.5 },
}));

/** The whole text of a consent, folded until the person wants to read it; its paragraphs are parted by empty lines. */
export function ConsentText({ title, text }: { title: string; text: string }) {
  return (
    <Frame>
      <summary>{title}</summary>
      <div lang="ru">
        {text.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Frame>
  );
}
