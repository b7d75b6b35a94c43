/** One arc of a flow: carries from 0 to `room` units, each at `cost`. */
interface Arc {
  to: number;
  room: number;
  cost: number;
  /** Where among the arcs of `to` the way back stands. */
  back: number;
}

/**
 * A flow of least cost from `source` to `sink`, found by shortest augmenting paths (costs may be negative where no circle of
 * negative cost exists). Whole and small: a paper has some hundreds of nodes.
 */
export class Flow {
  private readonly arcs: Arc[][] = [];

  node(): number {
    return this.arcs.push([]) - 1;
  }

  arc(from: number, to: number, room: number, cost = 0): Arc {
    const there = this.arcs[from]!;
    const back = this.arcs[to]!;
    const arc: Arc = { to, room, cost, back: back.length };
    back.push({ to: from, room: 0, cost: -cost, back: there.length });
    there.push(arc);
    return arc;
  }

  /** Sends as much as it can and gives back how much. */
  send(source: number, sink: number): number {
    let sent = 0;
    for (let path = this.cheapestPath(source, sink); path; path = this.cheapestPath(source, sink)) {
      for (const arc of path) {
        arc.room -= 1;
        this.arcs[arc.to]![arc.back]!.room += 1;
      }
      sent += 1;
    }
    return sent;
  }

  private cheapestPath(source: number, sink: number): Arc[] | null {
    const costs = Array.from(this.arcs, () => Infinity);
    const cameBy: (readonly [from: number, arc: Arc] | undefined)[] = [];
    const isWaiting = new Uint8Array(this.arcs.length);
    costs[source] = 0;
    const waiting = [source];
    for (const node of waiting) {
      isWaiting[node] = 0;
      for (const arc of this.arcs[node]!) {
        const cost = costs[node]! + arc.cost;
        if (arc.room === 0 || cost >= costs[arc.to]!) continue;
        costs[arc.to] = cost;
        cameBy[arc.to] = [node, arc];
        if (isWaiting[arc.to] === 0) waiting.push(arc.to);
        isWaiting[arc.to] = 1;
      }
    }
    if (costs[sink] === Infinity) return null;
    const path: Arc[] = [];
    for (let node = sink; node !== source;) {
      const [from, arc] = cameBy[node]!;
      path.push(arc);
      node = from;
    }
    return path;
  }
}
