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
  ],
  "Problem": [
    "AccountRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "SignInPayload": [
    "AccountRefused",
    "InvalidInput",
    "KeyReused",
    "SignInSuccess",
    "StaleVersion"
  ],
  "SignOutPayload": [
    "InvalidInput",
    "KeyReused",
    "SignOutSuccess",
    "StaleVersion"
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
