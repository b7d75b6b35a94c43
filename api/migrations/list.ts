import { Migration20261124000000_ground } from "./Migration20261124000000_ground.js";
import { Migration20261124000100_tables } from "./Migration20261124000100_tables.js";
import { Migration20261124000200_states } from "./Migration20261124000200_states.js";
import { Migration20261125000000_passages } from "./Migration20261125000000_passages.js";
import { Migration20261125000100_rounds } from "./Migration20261125000100_rounds.js";
import { Migration20261125073224_versionImages } from "./Migration20261125073224_versionImages.js";
import { Migration20261125074000_registerCard } from "./Migration20261125074000_registerCard.js";
import { Migration20261125000000_live } from "./Migration20261125000000_live.js";
import { Migration20261125075414_incorporation } from "./Migration20261125075414_incorporation.js";
import { Migration20261125080000_groupBasis } from "./Migration20261125080000_groupBasis.js";
import { Migration20261125120000_sealer } from "./Migration20261125120000_sealer.js";
import { Migration20261125113000_unknownBeginnings } from "./Migration20261125113000_unknownBeginnings.js";
import { Migration20261125154732_applications } from "./Migration20261125154732_applications.js";
import { Migration20261125160000_remarkIds } from "./Migration20261125160000_remarkIds.js";
import { Migration20261125161000_noticeKinds } from "./Migration20261125161000_noticeKinds.js";
import { Migration20261126010044_eventsOfAnEntry } from "./Migration20261126010044_eventsOfAnEntry.js";
import { Migration20261126022000_registerLog } from "./Migration20261126022000_registerLog.js";
import { Migration20261126022244_registerImports } from "./Migration20261126022244_registerImports.js";
import { Migration20261126022423_commission } from "./Migration20261126022423_commission.js";
import { Migration20261126052146_assessment } from "./Migration20261126052146_assessment.js";
import { Migration20261126054500_openAppeals } from "./Migration20261126054500_openAppeals.js";
import { Migration20261126052200_answerKeys } from "./Migration20261126052200_answerKeys.js";
import { Migration20261126054000_givenMarks } from "./Migration20261126054000_givenMarks.js";
import { Migration20261126054739_itemDrafts } from "./Migration20261126054739_itemDrafts.js";
import { Migration20261126040000_similarSurnames } from "./Migration20261126040000_similarSurnames.js";
import { Migration20261126054500_platformBeat } from "./Migration20261126054500_platformBeat.js";

/** Every migration in its order; one is added here with its file and never edited once merged. */
export const migrations = [
  Migration20261124000000_ground,
  Migration20261124000100_tables,
  Migration20261124000200_states,
  Migration20261125000000_passages,
  Migration20261125000100_rounds,
  Migration20261125073224_versionImages,
  Migration20261125074000_registerCard,
  Migration20261125000000_live,
  Migration20261125075414_incorporation,
  Migration20261125080000_groupBasis,
  Migration20261125120000_sealer,
  Migration20261125113000_unknownBeginnings,
  Migration20261125154732_applications,
  Migration20261125160000_remarkIds,
  Migration20261125161000_noticeKinds,
  Migration20261126010044_eventsOfAnEntry,
  Migration20261126022000_registerLog,
  Migration20261126022244_registerImports,
  Migration20261126022423_commission,
  Migration20261126040000_similarSurnames,
  Migration20261126052146_assessment,
  Migration20261126052200_answerKeys,
  Migration20261126054500_openAppeals,
  Migration20261126054000_givenMarks,
  Migration20261126054739_itemDrafts,
  Migration20261126054500_platformBeat,
].map((migration) => ({ name: migration.name, class: migration }));
