export const possibleTypes: Record<string, string[]> = {
  "AcceptReviewPayload": [
    "AcceptReviewSuccess",
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "AllowFurtherRoundPayload": [
    "AllowFurtherRoundSuccess",
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "AppointArbiterPayload": [
    "AppointArbiterSuccess",
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "AppointCoordinatorPayload": [
    "AppointCoordinatorSuccess",
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "ConcludeRoundPayload": [
    "ConcludeRoundSuccess",
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "ExtendRoundPayload": [
    "ExtendRoundSuccess",
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "JoinRemarksPayload": [
    "InvalidInput",
    "JoinRemarksSuccess",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "Node": [
    "ConceptDocument",
    "Direction",
    "DocumentVersion",
    "ExpertConclusion",
    "ExpertiseRound",
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
  "OpenRoundPayload": [
    "InvalidInput",
    "KeyReused",
    "OpenRoundSuccess",
    "RoundRefused",
    "StaleVersion"
  ],
  "Problem": [
    "AccountRefused",
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "ReplaceExpertPayload": [
    "InvalidInput",
    "KeyReused",
    "ReplaceExpertSuccess",
    "RoundRefused",
    "StaleVersion"
  ],
  "ReturnForClarificationPayload": [
    "InvalidInput",
    "KeyReused",
    "ReturnForClarificationSuccess",
    "RoundRefused",
    "StaleVersion"
  ],
  "SendInvitationsPayload": [
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "SendInvitationsSuccess",
    "StaleVersion"
  ],
  "SignConclusionPayload": [
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "SignConclusionSuccess",
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
  ],
  "WaiveConflictPayload": [
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion",
    "WaiveConflictSuccess"
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
