import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

import type { TestApi } from "../../../api/src/platform/testing/api.js";

/** A person at a browser of their own, and what that browser complained of. */
export interface Visitor {
  page: Page;
  /** Errors of the console and of scripts, and requests that went to anywhere but the product. */
  complaints: string[];
  /** Opens an address of the product and waits until its page is there instead of a skeleton. */
  open: (path: string) => Promise<void>;
  /**
   * Goes to an address as a link inside the product would, without loading the product anew. The page that is left must be
   * of another kind, so that its heading goes with it.
   */
  goOn: (path: string) => Promise<void>;
  /** What axe finds on the page as it stands, one line a finding. */
  axeFindings: () => Promise<string[]>;
  context: BrowserContext;
}

interface Looks {
  width?: number;
  height?: number;
  locale?: "ru-RU" | "en-GB";
  colorScheme?: "light" | "dark";
}

/** A Chromium of the machine; close it when the file is done. */
export const aBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      // As root Chromium starts only without its sandbox.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** A visitor of the product: nobody, or the person whose id is given. */
export async function aVisitor(
  browser: Browser,
  api: TestApi,
  personId: string | null = null,
  { width = 1440, height = 900, locale = "ru-RU", colorScheme = "light" }: Looks = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: api.url,
    viewport: { width, height },
    locale,
    colorScheme,
    timezoneId: "Asia/Yekaterinburg",
    reducedMotion: "reduce",
  });
  if (personId) {
    const [name, value] = (await api.cookieOf(personId)).split("=") as [string, string];
    await context.addCookies([{ name, value, url: api.url, httpOnly: true, sameSite: "Lax" }]);
  }
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && origin !== new URL(api.url).origin)
      complaints.push(`A request left for ${origin}.`);
  });

  // Not until the network rests: a page that is told news keeps a stream open.
  async function awaitPage(heading: string): Promise<void> {
    await page.locator(heading).first().waitFor();
    await page.locator(".MuiSkeleton-root").first().waitFor({ state: "hidden" });
  }

  return {
    page,
    complaints,
    context,
    async open(path) {
      await page.goto(path);
      await awaitPage("h1");
    },
    async goOn(path) {
      await page.evaluate((address) => {
        for (const heading of document.querySelectorAll("h1")) heading.dataset["left"] = "";
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate", { state: null }));
      }, path);
      await awaitPage("h1:not([data-left])");
    },
    async axeFindings() {
      // There are no frames, whose findings would be put together in a page of their own; what is right is not asked.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ["violations"] })
        .analyze();
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id} (${help}): ${target.join(" ")}`),
      );
    },
  };
}
