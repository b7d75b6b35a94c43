export const possibleTypes: Record<string, string[]> = {
  "Node": [
    "ConceptDocument",
    "Direction",
    "DocumentVersion",
    "MicroGroup",
    "ModelDocument",
    "Municipality",
    "Person",
    "PlannedProduct",
    "ProjectGroup",
    "Review",
    "ReviewAssignment",
    "Task"
  ]
};

export const connections: Record<string, Record<string, string[]>> = {
  "Query": {
    "documents": [
      "filter",
      "orderBy"
    ],
    "tasks": [
      "filter",
      "orderBy"
    ]
  }
};
