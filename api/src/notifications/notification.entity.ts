import { defineEntity, p } from "@mikro-orm/core";

import { Person } from "../accounts/person.entity.js";
import { plain, rowOf } from "../platform/entity.js";

const NotificationSchema = defineEntity({
  name: "Notification",
  properties: {
    ...rowOf("notification"),
    person: () => p.manyToOne(Person).ref(),
    /** The notice's key in the table of notices (domain §5b). */
    kind: p.string().length(60),
    /** Id of the thing it tells of, to open it. */
    subjectId: p.string().nullable(),
    /** Words that the notice's text needs; only what the receiver may know (T27). */
    words: plain<Record<string, string>>(),
    readAt: p.datetime().nullable(),
    /** Makes the notice exactly one per cause and receiver (R22). */
    effectKey: p.string().unique(),
  },
  indexes: [{ properties: ["person", "readAt"] }],
});

/** Something that a person is told, on the page and, by kind and choice, by mail. */
export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);
