import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { taskCountsQuery, tasksQuery } from "./task.reads.js";
import { TaskConnection, TaskCountType, TasksArgs } from "./task.type.js";

@Resolver()
export class TaskResolver {
  @Query(() => TaskConnection, { description: "The viewer's own tasks in all roles; empty for nobody." })
  tasks(@Args(() => TasksArgs) _args: TasksArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return tasksQuery.read(context, info);
  }

  @Query(() => [TaskCountType], {
    description: "How many tasks of each kind wait for the viewer; at most one line per kind.",
  })
  taskCounts(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return taskCountsQuery.read(context, info);
  }
}
