import type { Role } from "../accounts/role.entity.js";

/** Granted roles as letters name them: Russian, English. */
export const roleWords: Readonly<Record<Role, readonly [ru: string, en: string]>> = {
  COORDINATOR: ["координатор экспертной площадки", "coordinator of the expert site"],
  MODERATOR: ["модератор обсуждений", "moderator of discussions"],
  REGISTRAR: ["ведущий реестра", "keeper of the register"],
  MINISTRY_OFFICER: ["сотрудник Министерства", "officer of the ministry"],
  REGION_ADMIN: ["администратор региона", "administrator of the region"],
  AUDITOR: ["аудитор", "auditor"],
  EDITOR: ["редактор", "editor"],
  ASSESSOR: ["оценщик", "assessor"],
  COMMISSION_CHAIR: ["председатель комиссии", "chair of the commission"],
  COMMISSION_MEMBER: ["член комиссии", "member of the commission"],
  COMMISSION_SECRETARY: ["секретарь комиссии", "secretary of the commission"],
  MUNICIPAL_COORDINATOR: ["муниципальный координатор", "municipal coordinator"],
  INSTITUTION_HEAD: ["руководитель образовательной организации", "head of an institution"],
};
