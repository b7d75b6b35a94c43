import { Migration } from "@mikro-orm/migrations";

/** The acts by which a group's assignment and regulation were approved (R55). */
export class Migration20261125080000_groupBasis extends Migration {
  override up(): void {
    this.addSql(
      `alter table "project_group" add "assignment_basis" varchar(500) null, add "regulation_basis" varchar(500) null`,
    );
  }
}
