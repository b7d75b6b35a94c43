import "reflect-metadata";

import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express } from "express";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import pino, { type Logger } from "pino";

import { SittingWatch } from "./assessment/sittingWatch.js";
import { Viewers } from "./accounts/viewers.js";
import { type Config, filesFolderOf, outboxFolderOf } from "./config.js";
import { type Context, createContext, type Services } from "./context.js";
import { Cursors } from "./platform/cursor.js";
import { fileRoutes } from "./files/file.routes.js";
import { openFolderStore } from "./files/store.js";
import { summaryRoutes } from "./discussion/summary.route.js";
import { createHandlers } from "./notifications/handlers.js";
import { createOrm } from "./orm.js";
import type { Database } from "./platform/database/database.js";
import { eventStream } from "./platform/eventStream.js";
import { createApollo, type Manifest, operationLimits, trustedDocuments } from "./platform/graphql.js";
import { healthRoutes } from "./platform/health.js";
import { fail, identify, lastResort, packTexts, sameSiteOnly, securityHeaders } from "./platform/http.js";
import { Jobs } from "./platform/jobs.js";
import { journalSealing } from "./platform/journalSeal.js";
import { Live } from "./platform/live.js";
import { createMailer } from "./platform/mail.js";
import { clientFiles } from "./platform/page.js";
import { projectRoot } from "./platform/projectRoot.js";
import { Sealer } from "./platform/sealer.js";
import { SessionCookie } from "./platform/session.js";
import { extractRoutes } from "./register/extract.routes.js";
import { registerExportRoutes } from "./register/registerExport.routes.js";
import { registerLogRoutes } from "./register/registerLog.routes.js";
import { sealRegister } from "./register/sealRegister.js";
import { openSigningKey } from "./register/signingKey.js";
import { protocolRoutes } from "./commission/protocol.routes.js";
import { ownDataRoutes } from "./ownData.routes.js";
import type { PaperRoutes } from "./files/paperRoute.js";
import { registerImportRoutes } from "./register/registerImport.routes.js";
import { conclusionRoutes } from "./review/conclusion.routes.js";
import { workCertificateRoutes } from "./review/workCertificate.routes.js";
import { buildSchema } from "./schema.js";
import { uploads } from "./uploads.js";

/** A composed product that is not yet listening. */
export interface App {
  handler: Express;
  services: Services;
  /** Stops jobs and gives the connections back; requests must have ended before. */
  close(): Promise<void>;
}

interface AppSettings {
  config: Config;
  database: Database;
  /** False works no jobs in this process, for tests that call the reactions themselves. */
  worksJobs?: boolean;
}

const readManifest = (): Manifest =>
  JSON.parse(readFileSync(join(projectRoot, "client/operations.json"), "utf8")) as Manifest;

/** Composes configuration, database, schema and server; main.ts and the tests call this alike. */
export async function createApp({ config, database, worksJobs = true }: AppSettings): Promise<App> {
  const log = pino({ level: config.logLevel });
  const services = await createServices(config, database, log);
  const schema = buildSchema();
  const apollo = createApollo<Context>({
    schema,
    log,
    hasIntrospection: config.mode !== "production",
  });
  await apollo.start();
  await services.jobs.open();
  if (worksJobs) await services.jobs.work(createHandlers(services));
  await services.live.start();
  const { reads, signingKey } = services;
  const registerSealing = { what: "The register's log", seal: () => sealRegister(reads, signingKey()) };
  const sealers = [journalSealing(reads), registerSealing].map((sealing) => new Sealer(sealing, log));
  if (worksJobs) for (const sealer of sealers) sealer.start(services.live);
  const sittings = new SittingWatch(services);
  if (worksJobs) await sittings.start();
  let isServing = true;

  const handler = express();
  handler.disable("x-powered-by");
  // Answers to what was posted are never asked for again by their tag; files have tags of their own.
  handler.disable("etag");
  handler.set("trust proxy", config.proxyCount);
  handler.use(identify, securityHeaders(config.hasSecureCookies));
  handler.use(
    healthRoutes({ isServing: () => isServing, askDatabase: () => services.reads.query("select 1") }),
  );
  handler.use(sameSiteOnly(config.publicUrl));
  handler.use(
    "/graphql/stream",
    express.json({ limit: "200kb" }),
    trustedDocuments(readManifest(), config.mode === "production"),
    eventStream<Context>({
      schema,
      log,
      ...operationLimits,
      createContext: (request, response) => createContext(services, request, response),
    }),
  );
  handler.use(packTexts);
  handler.use(
    "/graphql",
    express.json({ limit: "200kb" }),
    trustedDocuments(readManifest(), config.mode === "production"),
    expressMiddleware(apollo, {
      context: ({ req, res }) => createContext(services, req, res),
    }),
  );
  handler.use(summaryRoutes(services));
  const papers: PaperRoutes = {
    schema,
    createContext: (request, response) => createContext(services, request, response),
  };
  handler.use(registerExportRoutes(papers));
  handler.use(registerLogRoutes(papers));
  handler.use(ownDataRoutes(papers));
  handler.use(extractRoutes(papers));
  handler.use(registerImportRoutes(papers));
  handler.use(fileRoutes(services));
  handler.use(conclusionRoutes(papers));
  handler.use(workCertificateRoutes(papers));
  handler.use(protocolRoutes(papers));
  handler.use(clientFiles(join(projectRoot, "client/dist")));
  handler.use((_request, response) => fail(response, "NOT_FOUND"));
  handler.use(lastResort(log));

  return {
    handler,
    services,
    async close() {
      isServing = false;
      await sittings.stop();
      await services.jobs.stop();
      await apollo.stop();
      await Promise.all(sealers.map((sealer) => sealer.stop()));
      await services.live.close();
      services.mailer.close();
      await services.orm.close();
      await services.reads.end();
    },
  };
}

async function createServices(config: Config, database: Database, log: Logger): Promise<Services> {
  const reads = new pg.Pool({
    ...database.service,
    max: 8,
    statement_timeout: 5000,
    // The statements are prepared and large: planning one anew for its values, compiling it or calling helpers for it costs
    // more than answering it.
    options: "-c plan_cache_mode=force_generic_plan -c jit=off -c max_parallel_workers_per_gather=0",
  });
  // A lost idle connection is replaced by the pool; without a listener it would end the process.
  reads.on("error", (error) => log.warn({ err: error }, "A connection to the database was lost."));
  const { rows } = await reads.query<{ secret: Buffer }>(
    "select secret from instance_key where name = 'cursors'",
  );

  return {
    config,
    orm: createOrm(database.service),
    reads,
    viewers: new Viewers(reads),
    cursors: new Cursors(rows[0]!.secret),
    jobs: new Jobs(database.service, (error) => log.warn({ err: error }, "The jobs' connection failed.")),
    live: new Live(database.service, log),
    mailer: createMailer({ ...config, outboxFolder: outboxFolderOf(config) }),
    cookie: new SessionCookie(config.hasSecureCookies),
    store: await openFolderStore(filesFolderOf(config)),
    uploads,
    signingKey: openSigningKey(config),
    log,
  };
}
