import type { Page } from "playwright-core";

const mostSteps = 150;

/** Moves the focus on with Tab until it is on what carries the name, as somebody without a mouse does. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < mostSteps) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement ? element.labels : null;
      return (
        element?.getAttribute("aria-label") ??
        labels?.[0]?.textContent ??
        element?.textContent ??
        ""
      ).trim();
    });
    if (name.test(focused)) return;
    passed.push(focused.slice(0, 60));
  }
  throw new Error(`Tab does not reach ${name}: ${passed.join(" | ")}`);
}
