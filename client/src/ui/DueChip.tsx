import { StatusChip, type Tone } from "./StatusChip";
import { type Nearness, useFormat } from "./format";
import { useNow } from "./useNow";
import { VisuallyHidden } from "./VisuallyHidden";

const tones: Record<Nearness, Tone> = { late: "late", soon: "soon", later: "quiet" };

/** A deadline: "завтра", "просрочено на 2 дня"; the whole date under the pointer and for screen readers. */
export function DueChip({ at }: { at: string }) {
  const { due } = useFormat();
  const { nearness, short, full } = due(at, useNow());
  return (
    <StatusChip tone={tones[nearness]} title={full}>
      {short}
      <VisuallyHidden>, {full}</VisuallyHidden>
    </StatusChip>
  );
}
