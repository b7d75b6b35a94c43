import { Migration } from "@mikro-orm/migrations";

/** A version names the pictures of its text, so that they are shown to who sees the text, and says when it was returned. */
export class Migration20261125073224_versionImages extends Migration {
  override name = "Migration20261125073224_versionImages";

  override up(): void {
    this.addSql(`alter table "document_version" add "image_hashes" text[] not null default '{}'`);
    this.addSql(`alter table "document_version" add "returned_at" timestamptz null`);
    this.addSql(`alter table "document_version" alter "image_hashes" drop default`);
    this.addSql(
      `create index "document_version_image_hashes_index" on "document_version" using gin ("image_hashes")`,
    );
  }

  override down(): void {
    this.addSql(`alter table "document_version" drop column "image_hashes", drop column "returned_at"`);
  }
}
