export const possibleTypes: Record<string, string[]> = {
  "Node": [
    "Direction",
    "Municipality",
    "Person"
  ]
};

export const connections: Record<string, Record<string, string[]>> = {};
