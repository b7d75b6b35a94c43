import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { markNotificationsRead } from "./markNotificationsRead.js";
import { notificationsQuery } from "./notification.reads.js";
import {
  MarkNotificationsReadInput,
  MarkNotificationsReadPayload,
  MarkNotificationsReadSuccess,
  NotificationConnection,
  NotificationsArgs,
} from "./notification.type.js";

@Resolver()
export class NotificationResolver {
  @Query(() => NotificationConnection, {
    description: "What the viewer was told, latest first; empty for nobody.",
  })
  notifications(
    @Args(() => NotificationsArgs) _args: NotificationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return notificationsQuery.read(context, info);
  }

  @Mutation(() => MarkNotificationsReadPayload, {
    description: "Marks everything told to the viewer until now as read.",
  })
  markNotificationsRead(
    @Arg("input", () => MarkNotificationsReadInput, { description: "The key." })
    input: MarkNotificationsReadInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "markNotificationsRead",
      input,
      command: markNotificationsRead,
      success: MarkNotificationsReadSuccess.of,
    });
  }
}
