import { describe, expect, test } from "vitest";
import { aDatabase, anEmptyDatabase } from "../testing/testDatabase.js";
import { loginOf, ormConnection, withConnection } from "./login.js";

describe("an address of a database", () => {
  test("is read into the parts of a login", () => {
    expect(loginOf("postgresql://anna:p%40ss@db.example:6432/region")).toEqual({
      host: "db.example",
      port: 6432,
      user: "anna",
      password: "p@ss",
      database: "region",
    });
  });

  test("may name the folder of a socket", () => {
    expect(loginOf("postgresql://anna@/region?host=/run/postgresql").host).toBe("/run/postgresql");
  });

  test("may ask for an encrypted connection", () => {
    expect(loginOf("postgresql://anna@db.example/region?sslmode=no-verify").ssl).toEqual({
      rejectUnauthorized: false,
    });
  });

  test("is told to the ORM in its own words", () => {
    expect(ormConnection(loginOf("postgresql://anna@db.example/region"))).toEqual({
      host: "db.example",
      port: 5432,
      user: "anna",
      dbName: "region",
    });
  });
});

describe("a test's database", () => {
  test("is its own: what one test writes another does not see", async () => {
    const [one, other] = [await anEmptyDatabase(), await aDatabase()];
    await withConnection(one.owner, (client) => client.query("create table only_here ()"));

    const { rowCount } = await withConnection(other.owner, (client) =>
      client.query("select from pg_class where relname = 'only_here'"),
    );

    expect(rowCount).toBe(0);
  });

  test("lets the service create nothing", async () => {
    const { service } = await aDatabase();

    for (const statement of [
      "create table mine ()",
      "create temporary table mine ()",
      "create schema mine",
    ]) {
      await expect(withConnection(service, (client) => client.query(statement))).rejects.toThrow(
        "permission denied",
      );
    }
  });
});
