import { Migration } from "@mikro-orm/migrations";

/** A notice now says which answer came and what a conclusion came to; those that were kept are named by it. */
export class Migration20261125161000_noticeKinds extends Migration {
  override up(): void {
    this.addSql(`update notification n set kind = case j.act when 'invitation.accepted' then 'EXPERT_ACCEPTED'
        when 'invitation.declined' then 'EXPERT_DECLINED' else 'EXPERT_RECUSED' end
      from journal j where n.kind = 'INVITATION_ANSWERED' and j.seq = split_part(n.effect_key, ':', 1)::bigint`);
    this
      .addSql(`update notification n set kind = 'CONCLUSION_' || c.verdict, words = n.words || jsonb_build_object(
        'percent', replace(round(c.aggregate_percent, 1)::text, '.', ','), 'percentEn', round(c.aggregate_percent, 1)::text,
        'open', (select count(*)::text from jsonb_array_elements(c.mandatory_remarks) m where not (m ->> 'isSettled')::boolean))
      from expert_conclusion c where n.kind = 'CONCLUSION_SIGNED' and c.round_id = n.subject_id`);
  }
}
