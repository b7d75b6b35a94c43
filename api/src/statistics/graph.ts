/** Whether every node can be reached from every other along the arrows; true of one node or none. */
export function isStronglyConnected(size: number, hasArrow: (from: number, to: number) => boolean): boolean {
  if (size === 0) return true;
  const reachesAll = (leads: (from: number, to: number) => boolean): boolean => {
    const seen = new Set([0]);
    for (const from of seen)
      for (let to = 0; to < size; to += 1) if (!seen.has(to) && leads(from, to)) seen.add(to);
    return seen.size === size;
  };
  return reachesAll(hasArrow) && reachesAll((from, to) => hasArrow(to, from));
}
