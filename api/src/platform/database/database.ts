import { type Login } from "./login.js";

/** An open database and the two ways into it. */
export interface Database {
  /** The service's login: owns nothing, creates nothing, has what the migrations grant it. */
  readonly service: Login;
  /** The owner's login: migrates. The same as `service` where one login must do both. */
  readonly owner: Login;
  /** Whether one login does both, so that the database itself does not hold the service back. */
  readonly hasOneLogin: boolean;
  /** One line for people: what it is and where it lies; never a password. */
  readonly description: string;
  /** The folder of the embedded server, or null when the server is not ours. */
  readonly dataFolder: string | null;
  /** Gives the database back; the last process to do so stops the embedded server. A second call does nothing. */
  close(): Promise<void>;
}
