import { styled } from "@mui/material/styles";
import type { ComponentType } from "react";
import { ChoiceAnswer } from "./ChoiceAnswer";
import { ExtendedAnswer } from "./ExtendedAnswer";
import { GapsAnswer } from "./GapsAnswer";
import type { AnswerProps, ItemType } from "./itemShapes";
import { MatchAnswer } from "./MatchAnswer";
import { MultipleAnswer } from "./MultipleAnswer";
import { NumberAnswer } from "./NumberAnswer";
import { OrderAnswer } from "./OrderAnswer";
import { ShortAnswer } from "./ShortAnswer";

const ways: Readonly<Record<ItemType, ComponentType<AnswerProps>>> = {
  SINGLE: ChoiceAnswer,
  MULTIPLE: MultipleAnswer,
  ORDER: OrderAnswer,
  MATCH: MatchAnswer,
  INLINE_CHOICE: GapsAnswer,
  SHORT: ShortAnswer,
  NUMBER: NumberAnswer,
  EXTENDED: ExtendedAnswer,
};

const Item = styled("div")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(3),
  maxWidth: "44rem",
  minWidth: 0,
  fontSize: "1.0625rem",
  overflowWrap: "break-word",
  "& .stem": { fontFamily: theme.typography.documentFamily, fontSize: "1.1875rem", lineHeight: 1.55 },
  "& .stem p": { margin: "0 0 0.7em", whiteSpace: "pre-line" },
  "& .stem p:last-child": { marginBottom: 0 },
}));

interface ItemViewProps extends AnswerProps {
  type: ItemType;
}

/**
 * One item as the candidate reads and answers it, by keyboard alone too. It keeps nothing itself: give it another `key`
 * for another item.
 */
export function ItemView({ type, ...props }: ItemViewProps) {
  const Answer = ways[type];
  return (
    <Item>
      <div className="stem">
        {props.content.stem.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      <Answer {...props} />
    </Item>
  );
}
