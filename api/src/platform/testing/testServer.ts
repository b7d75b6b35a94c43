import { type Login } from "../database/login.js";

/** What the test server tells the test files. */
export interface TestServer {
  readonly administrator: Login;
  readonly owner: Login;
  readonly service: Login;
  readonly dataFolder: string;
}

declare module "vitest" {
  interface ProvidedContext {
    database: TestServer;
  }
}

/** The migrated database that each test file gets a copy of. */
export const template = "template_of_tests";
