import type { Viewer } from "../accounts/viewer.js";

/** Who of those that see a document may learn at once that an act was done to it. */
type Audience = "EVERYBODY" | "GROUP" | "MODERATION" | "COORDINATION";

/**
 * The acts that tell of themselves, by the beginning of their name; the first line that fits holds. The instant of
 * what reviewers do would tell who works when (R48, T24), so it reaches the coordinators alone.
 */
const audiences: readonly (readonly [act: string, audience: Audience])[] = [
  ["proposal.submitted", "MODERATION"],
  ["proposal.edited", "MODERATION"],
  ["proposal.rejected", "MODERATION"],
  ["proposal.", "EVERYBODY"],
  ["answer.drafted", "GROUP"],
  ["answer.", "EVERYBODY"],
  ["discussion.", "EVERYBODY"],
  ["summary.", "EVERYBODY"],
  ["document.", "EVERYBODY"],
  ["version.", "GROUP"],
  ["conclusion.signed", "EVERYBODY"],
  ["round.", "COORDINATION"],
  ["assignment.", "COORDINATION"],
  ["review.", "COORDINATION"],
  ["invitation.", "COORDINATION"],
  ["expert.", "COORDINATION"],
  ["arbiter.", "COORDINATION"],
  ["remarks.", "COORDINATION"],
];

/** Whether the viewer, who sees the document of `groupId`, is told that `act` was done to it. */
export function isTold(viewer: Viewer, act: string, groupId: string): boolean {
  const audience = audiences.find(([beginning]) => act.startsWith(beginning))?.[1];

  switch (audience) {
    case "EVERYBODY":
      return true;
    case "GROUP":
      return viewer.isMemberOf(groupId);
    case "MODERATION":
      return (viewer.has("MODERATOR") || viewer.has("COORDINATOR")) && !viewer.isMemberOf(groupId);
    case "COORDINATION":
      return viewer.has("COORDINATOR") && !viewer.isMemberOf(groupId);
    case undefined:
      return false;
  }
}
