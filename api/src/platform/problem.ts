import type { GraphQLResolveInfo } from "graphql";
import { type ClassType, createUnionType, Ctx, Field, Info, InterfaceType, ObjectType } from "type-graphql";

import { type InputProblem as Wrong } from "./outcome.js";
import { Node, readNode } from "./node.js";
import type { ReadContext } from "./read/read.js";
import { DateTime } from "./scalars.js";

/** What every unhappy member of a payload has in common. */
@InterfaceType("Problem", {
  description: "Why an act was not done; nothing was changed.",
  resolveType: ({ constructor }) => constructor.name,
})
export abstract class Problem {
  @Field(() => String, {
    description: "A sentence for the person, in English; clients translate by the reason or code.",
  })
  message!: string;
}

@ObjectType("MessageValue", { description: "A figure or word that a translated message needs." })
export class MessageValue {
  @Field(() => String, { description: "Its name in the message: `least`." })
  name!: string;

  @Field(() => String, { description: "Its value as text." })
  value!: string;
}

const valuesOf = (values: Readonly<Record<string, string | number>> | undefined): MessageValue[] =>
  Object.entries(values ?? {}).map(([name, value]) =>
    Object.assign(new MessageValue(), { name, value: `${value}` }),
  );

@ObjectType("InputProblem", { description: "One thing wrong with an input." })
export class InputProblem {
  @Field(() => String, { description: "The field of the input, dotted: `email`, `members.3.role`." })
  path!: string;

  @Field(() => String, { description: "What is wrong, as a code that clients translate: `TOO_SHORT`." })
  code!: string;

  @Field(() => [MessageValue], { description: "Figures of the message; at most a handful." })
  values!: MessageValue[];

  @Field(() => String, { description: "A sentence for the person, in English." })
  message!: string;

  static of(this: void, { path, code, values }: Wrong): InputProblem {
    const message = `${path}: ${code.toLowerCase().replaceAll("_", " ")}`;
    return Object.assign(new InputProblem(), { path, code, values: valuesOf(values), message });
  }
}

@ObjectType("InvalidInput", {
  implements: Problem,
  description: "The input was refused field by field; nothing was changed.",
})
export class InvalidInput extends Problem {
  @Field(() => [InputProblem], {
    description: "What is wrong; at least one, at most as many as the input has fields.",
  })
  problems!: InputProblem[];

  static of(problems: readonly Wrong[]): InvalidInput {
    return Object.assign(new InvalidInput(), {
      message: "Some fields need another value.",
      problems: problems.map(InputProblem.of),
    });
  }
}

@ObjectType("StaleVersion", {
  implements: Problem,
  description: "Somebody else changed the object after the form was opened; nothing was written.",
})
export class StaleVersion extends Problem {
  /** Id of the stored object; `stored` is read by it. */
  storedId!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was changed; null when that is hidden from the viewer.",
  })
  changedAt!: Date | null;

  @Field(() => Node, {
    nullable: true,
    description: "The object as it is stored now; null when it is hidden from the viewer.",
  })
  stored(@Ctx() context: ReadContext<unknown>, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return readNode(this.storedId, context, info);
  }

  static of(storedId: string, changedAt: Date | null): StaleVersion {
    return Object.assign(new StaleVersion(), {
      message: "It was changed by somebody else meanwhile. Compare both texts and save again.",
      storedId,
      changedAt,
    });
  }
}

@ObjectType("KeyReused", {
  implements: Problem,
  description: "The key belongs to another input or person; nothing was changed. Open the form anew.",
})
export class KeyReused extends Problem {
  static of(): KeyReused {
    return Object.assign(new KeyReused(), {
      message: "This form was sent before with other content. Open it anew.",
    });
  }
}

/** Payload classes by the name of their GraphQL type, so that a stored answer can be given again. */
export const payloadClasses = new Map<string, ClassType<object>>();

/** The union that a mutation gives back: its success and refusals, and the three that all mutations share. */
export function payloadOf(
  mutation: string,
  success: ClassType<object>,
  ...refusals: ClassType<object>[]
): object {
  payloadClasses.set(success.name, success);

  return createUnionType({
    name: `${mutation}Payload`,
    description: `What came of ${mutation[0]!.toLowerCase()}${mutation.slice(1)}.`,
    types: () => [success, ...refusals, InvalidInput, StaleVersion, KeyReused] as const,
    resolveType: (value: object) => value.constructor as never,
  });
}
