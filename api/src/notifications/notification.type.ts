import { Args, ArgsType, Field, InputType, Int, ObjectType } from "type-graphql";

import { Locale } from "../accounts/account.entity.js";
import { connectionOf, lookAhead, PageArgs } from "../platform/connection.js";
import { Node } from "../platform/node.js";
import { payloadOf } from "../platform/problem.js";
import { DateTime, MutationKey } from "../platform/scalars.js";

@ArgsType()
class WordingArgs {
  @Field(() => Locale, { description: "The language to say it in." })
  locale!: Locale;
}

@ObjectType("Notification", {
  implements: Node,
  simpleResolvers: true,
  description: "Something that the viewer was told; nobody else ever sees it.",
})
export class NotificationType extends Node {
  @Field(() => DateTime, { description: "When it was told." })
  createdAt!: Date;

  @Field(() => Boolean, { description: "Whether the viewer has marked it as read." })
  isRead!: boolean;

  @Field(() => String, {
    description: "Where it leads: an address of the client, from the slash. A link only opens a page.",
  })
  path!: string;

  @Field(() => String, { description: "What it is about, in a line." })
  subject(@Args(() => WordingArgs) args: WordingArgs): string {
    return lookAhead(args);
  }

  @Field(() => String, { description: "What is told, in a sentence or two." })
  text(@Args(() => WordingArgs) args: WordingArgs): string {
    return lookAhead(args);
  }
}

export const NotificationConnection = connectionOf<NotificationType>(() => NotificationType, "Notification");

@InputType("NotificationFilter", { description: "Narrows a list of notifications." })
class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: "Only read ones, or only unread; absent for all." })
  isRead?: boolean | null;
}

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => NotificationFilter, { nullable: true, description: "Narrows the list; absent for all." })
  filter?: NotificationFilter | null;
}

@InputType({ description: "Nothing but the key: it is about all notifications of the viewer." })
export class MarkNotificationsReadInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;
}

@ObjectType({ description: "Everything told to the viewer until now is marked as read." })
export class MarkNotificationsReadSuccess {
  @Field(() => Int, { description: "How many were unread before." })
  markedCount!: number;

  static of(this: void, markedCount: number): MarkNotificationsReadSuccess {
    return Object.assign(new MarkNotificationsReadSuccess(), { markedCount });
  }
}
export const MarkNotificationsReadPayload = payloadOf("MarkNotificationsRead", MarkNotificationsReadSuccess);
