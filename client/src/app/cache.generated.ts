export const possibleTypes: Record<string, string[]> = {
  "Node": [
    "ConceptDocument",
    "Direction",
    "DocumentVersion",
    "GroupMembership",
    "Institution",
    "MicroGroup",
    "ModelDocument",
    "Municipality",
    "Order",
    "Person",
    "PlannedProduct",
    "ProjectGroup",
    "RegisterEntry",
    "Regulation",
    "Review",
    "ReviewAssignment",
    "Rubric",
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
  "ProjectGroup": {
    "memberships": [
      "filter",
      "orderBy"
    ]
  },
  "Query": {
    "documents": [
      "filter",
      "orderBy"
    ],
    "groups": [
      "filter",
      "orderBy"
    ],
    "institutions": [
      "filter",
      "orderBy"
    ],
    "orders": [
      "filter",
      "orderBy"
    ],
    "registerEntries": [
      "filter",
      "kind",
      "orderBy"
    ],
    "tasks": [
      "filter",
      "orderBy"
    ]
  }
};
