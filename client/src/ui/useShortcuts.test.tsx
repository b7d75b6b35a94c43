import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { show } from "../app/testing/show";
import { ShortcutsContext, useShortcuts } from "./useShortcuts";

function Desk({ onNext }: { onNext: () => void }) {
  useShortcuts({ KeyJ: onNext, Digit3: onNext, "Shift+Slash": onNext });
  return <input aria-label="Комментарий" />;
}

describe("keys", () => {
  test("work by their place, so that «о» on the Russian layout is «j»", async () => {
    const next = vi.fn<() => void>();
    await show(<Desk onNext={next} />);

    fireEvent.keyDown(document.body, { code: "KeyJ", key: "о" });
    fireEvent.keyDown(document.body, { code: "Numpad3", key: "3" });
    fireEvent.keyDown(document.body, { code: "Slash", key: ",", shiftKey: true });

    expect(next).toHaveBeenCalledTimes(3);
  });

  test("are silent while one types and with Ctrl", async () => {
    const next = vi.fn<() => void>();
    await show(<Desk onNext={next} />);

    fireEvent.keyDown(screen.getByLabelText("Комментарий"), { code: "KeyJ", key: "о" });
    fireEvent.keyDown(document.body, { code: "KeyJ", key: "о", ctrlKey: true });

    expect(next).not.toHaveBeenCalled();
  });

  test("are off for whoever switched them off in the profile", async () => {
    const next = vi.fn<() => void>();
    await show(
      <ShortcutsContext value={false}>
        <Desk onNext={next} />
      </ShortcutsContext>,
    );

    fireEvent.keyDown(document.body, { code: "KeyJ", key: "о" });

    expect(next).not.toHaveBeenCalled();
  });
});
