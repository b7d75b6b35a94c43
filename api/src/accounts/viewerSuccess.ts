import { type ClassType, Field, ObjectType } from "type-graphql";

import { successReads } from "../platform/read/cover.js";
import { viewerRead } from "./viewer.reads.js";
import { ViewerType } from "./viewer.type.js";

interface ViewerSuccess {
  viewer: ViewerType | null;
  accountId: string;
}

/** The success of an act on oneself, `<act>Success`: the viewer, read after the commit. */
export function viewerSuccessOf(
  act: string,
  description: string,
): ClassType<ViewerSuccess> & { of: (this: void, accountId: string) => ViewerSuccess } {
  @ObjectType(`${act}Success`, { description })
  class Success {
    @Field(() => ViewerType, {
      nullable: true,
      description: "The viewer as they are now; null when the act ended the session of the request.",
    })
    viewer!: ViewerType | null;

    accountId!: string;

    static of(this: void, accountId: string): Success {
      return Object.assign(new Success(), { accountId });
    }
  }
  // Receipts find the class of a stored answer by its name.
  Object.defineProperty(Success, "name", { value: `${act}Success` });
  successReads(`${act}Success`, { viewer: { of: () => viewerRead, id: "accountId" } });

  return Success;
}
