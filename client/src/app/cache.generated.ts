export const possibleTypes: Record<string, string[]> = {
  "AcceptInvitationPayload": [
    "AcceptInvitationSuccess",
    "AssignmentRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "AcceptReviewPayload": [
    "AcceptReviewSuccess",
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "AddEmploymentPayload": [
    "AccountRefused",
    "AddEmploymentSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "AddMembersPayload": [
    "AddMembersSuccess",
    "GroupRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "AllowFurtherRoundPayload": [
    "AllowFurtherRoundSuccess",
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "AnnounceDiscussionPayload": [
    "AnnounceDiscussionSuccess",
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
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
  "AppointLeadPayload": [
    "AppointLeadSuccess",
    "GroupRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "ApproveDocumentPayload": [
    "ApprovalRefused",
    "ApproveDocumentSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "ApproveGroupsPayload": [
    "ApproveGroupsSuccess",
    "GroupRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "CancelTransferPayload": [
    "AdministrationRefused",
    "CancelTransferSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "ChangeEmploymentPayload": [
    "AccountRefused",
    "ChangeEmploymentSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "ChangePasswordPayload": [
    "AccountRefused",
    "ChangePasswordSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "ComplainAboutModerationPayload": [
    "ComplainAboutModerationSuccess",
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "ConcludeRoundPayload": [
    "ConcludeRoundSuccess",
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "ConfirmEmailPayload": [
    "AccountRefused",
    "ConfirmEmailSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "ConfirmEmploymentPayload": [
    "AdministrationRefused",
    "ConfirmEmploymentSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "ConfirmInstitutionPayload": [
    "AdministrationRefused",
    "ConfirmInstitutionSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "CreateDocumentPayload": [
    "CreateDocumentSuccess",
    "DocumentRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "CreateGroupPayload": [
    "CreateGroupSuccess",
    "GroupRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "CreateMicroGroupPayload": [
    "CreateMicroGroupSuccess",
    "GroupRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "DecideComplaintPayload": [
    "DecideComplaintSuccess",
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "DeclareConflictPayload": [
    "AssignmentRefused",
    "DeclareConflictSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "DeclineInvitationPayload": [
    "AssignmentRefused",
    "DeclineInvitationSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "DraftAnswerPayload": [
    "DiscussionRefused",
    "DraftAnswerSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "EditProposalPayload": [
    "DiscussionRefused",
    "EditProposalSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "EndEmploymentPayload": [
    "AccountRefused",
    "EndEmploymentSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "EndMembershipPayload": [
    "EndMembershipSuccess",
    "GroupRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "EndOtherSessionsPayload": [
    "AccountRefused",
    "EndOtherSessionsSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "EndRolePayload": [
    "EndRoleSuccess",
    "InvalidInput",
    "KeyReused",
    "RoleRefused",
    "StaleVersion"
  ],
  "EndSessionPayload": [
    "AccountRefused",
    "EndSessionSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "ExtendRoundPayload": [
    "ExtendRoundSuccess",
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "GiveDisseminationConsentPayload": [
    "AccountRefused",
    "GiveDisseminationConsentSuccess",
    "InvalidInput",
    "KeyReused",
    "StaleVersion"
  ],
  "GrantRolePayload": [
    "GrantRoleSuccess",
    "InvalidInput",
    "KeyReused",
    "RoleRefused",
    "StaleVersion"
  ],
  "IssueRegulationPayload": [
    "AdministrationRefused",
    "InvalidInput",
    "IssueRegulationSuccess",
    "KeyReused",
    "StaleVersion"
  ],
  "IssueRubricPayload": [
    "InvalidInput",
    "IssueRubricSuccess",
    "KeyReused",
    "RubricRefused",
    "StaleVersion"
  ],
  "JoinInstitutionPayload": [
    "AdministrationRefused",
    "InvalidInput",
    "JoinInstitutionSuccess",
    "KeyReused",
    "StaleVersion"
  ],
  "JoinRemarksPayload": [
    "InvalidInput",
    "JoinRemarksSuccess",
    "KeyReused",
    "RoundRefused",
    "StaleVersion"
  ],
  "LinkProposalPayload": [
    "IncorporationRefused",
    "InvalidInput",
    "KeyReused",
    "LinkProposalSuccess",
    "StaleVersion"
  ],
  "MarkNotificationsReadPayload": [
    "InvalidInput",
    "KeyReused",
    "MarkNotificationsReadSuccess",
    "StaleVersion"
  ],
  "MergeProposalPayload": [
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "MergeProposalSuccess",
    "StaleVersion"
  ],
  "MoveMemberPayload": [
    "GroupRefused",
    "InvalidInput",
    "KeyReused",
    "MoveMemberSuccess",
    "StaleVersion"
  ],
  "Node": [
    "Availability",
    "ConceptDocument",
    "Consent",
    "ConsentText",
    "Direction",
    "DocumentVersion",
    "Employment",
    "ExpertConclusion",
    "ExpertiseRound",
    "GroupMembership",
    "IncorporationLink",
    "Institution",
    "MicroGroup",
    "ModelDocument",
    "ModerationComplaint",
    "Municipality",
    "Notification",
    "OpenDiscussion",
    "Order",
    "Person",
    "PlannedProduct",
    "ProjectGroup",
    "Proposal",
    "ProposalAnswer",
    "ProposalSummary",
    "RegisterEntry",
    "Regulation",
    "Review",
    "ReviewAssignment",
    "RoleGrant",
    "Rubric",
    "Session",
    "Task"
  ],
  "OpenReviewPayload": [
    "AssignmentRefused",
    "InvalidInput",
    "KeyReused",
    "OpenReviewSuccess",
    "StaleVersion"
  ],
  "OpenRoundPayload": [
    "InvalidInput",
    "KeyReused",
    "OpenRoundSuccess",
    "RoundRefused",
    "StaleVersion"
  ],
  "PlanProductPayload": [
    "GroupRefused",
    "InvalidInput",
    "KeyReused",
    "PlanProductSuccess",
    "StaleVersion"
  ],
  "Problem": [
    "AccountRefused",
    "AdministrationRefused",
    "ApprovalRefused",
    "AssignmentRefused",
    "AvailabilityRefused",
    "DiscussionRefused",
    "DocumentRefused",
    "GroupRefused",
    "IncorporationRefused",
    "InvalidInput",
    "KeyReused",
    "OrderRefused",
    "RoleRefused",
    "RoundRefused",
    "RubricRefused",
    "StaleVersion",
    "UploadRefused"
  ],
  "ProposeInstitutionPayload": [
    "AccountRefused",
    "InvalidInput",
    "KeyReused",
    "ProposeInstitutionSuccess",
    "StaleVersion"
  ],
  "PublishDocumentPayload": [
    "ApprovalRefused",
    "InvalidInput",
    "KeyReused",
    "PublishDocumentSuccess",
    "StaleVersion"
  ],
  "PublishProposalPayload": [
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "PublishProposalSuccess",
    "StaleVersion"
  ],
  "PublishSummaryPayload": [
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "PublishSummarySuccess",
    "StaleVersion"
  ],
  "RecusePayload": [
    "AssignmentRefused",
    "InvalidInput",
    "KeyReused",
    "RecuseSuccess",
    "StaleVersion"
  ],
  "RegisterOrderPayload": [
    "InvalidInput",
    "KeyReused",
    "OrderRefused",
    "RegisterOrderSuccess",
    "StaleVersion"
  ],
  "RejectProposalPayload": [
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "RejectProposalSuccess",
    "StaleVersion"
  ],
  "RenameInstitutionPayload": [
    "AdministrationRefused",
    "InvalidInput",
    "KeyReused",
    "RenameInstitutionSuccess",
    "StaleVersion"
  ],
  "ReplaceExpertPayload": [
    "InvalidInput",
    "KeyReused",
    "ReplaceExpertSuccess",
    "RoundRefused",
    "StaleVersion"
  ],
  "RequestPasswordResetPayload": [
    "AccountRefused",
    "InvalidInput",
    "KeyReused",
    "RequestPasswordResetSuccess",
    "StaleVersion"
  ],
  "RequestUploadPayload": [
    "InvalidInput",
    "KeyReused",
    "RequestUploadSuccess",
    "StaleVersion",
    "UploadRefused"
  ],
  "ResetPasswordPayload": [
    "AccountRefused",
    "InvalidInput",
    "KeyReused",
    "ResetPasswordSuccess",
    "StaleVersion"
  ],
  "RetireRubricPayload": [
    "InvalidInput",
    "KeyReused",
    "RetireRubricSuccess",
    "RubricRefused",
    "StaleVersion"
  ],
  "ReturnDocumentPayload": [
    "DocumentRefused",
    "InvalidInput",
    "KeyReused",
    "ReturnDocumentSuccess",
    "StaleVersion"
  ],
  "ReturnForClarificationPayload": [
    "InvalidInput",
    "KeyReused",
    "ReturnForClarificationSuccess",
    "RoundRefused",
    "StaleVersion"
  ],
  "ReviseReviewPayload": [
    "AssignmentRefused",
    "InvalidInput",
    "KeyReused",
    "ReviseReviewSuccess",
    "StaleVersion"
  ],
  "SaveReviewPayload": [
    "AssignmentRefused",
    "InvalidInput",
    "KeyReused",
    "SaveReviewSuccess",
    "StaleVersion"
  ],
  "SendInvitationsPayload": [
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "SendInvitationsSuccess",
    "StaleVersion"
  ],
  "SetAvailabilityPayload": [
    "AvailabilityRefused",
    "InvalidInput",
    "KeyReused",
    "SetAvailabilitySuccess",
    "StaleVersion"
  ],
  "SetNamePublicPayload": [
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "SetNamePublicSuccess",
    "StaleVersion"
  ],
  "SignAnswerPayload": [
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "SignAnswerSuccess",
    "StaleVersion"
  ],
  "SignAnswersPayload": [
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "SignAnswersSuccess",
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
  "SignUpPayload": [
    "AccountRefused",
    "InvalidInput",
    "KeyReused",
    "SignUpSuccess",
    "StaleVersion"
  ],
  "StartGroupWorkPayload": [
    "GroupRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "StartGroupWorkSuccess"
  ],
  "SubmitProposalPayload": [
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "SubmitProposalSuccess"
  ],
  "SubmitReviewPayload": [
    "AssignmentRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "SubmitReviewSuccess"
  ],
  "SubmitVersionPayload": [
    "DocumentRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "SubmitVersionSuccess"
  ],
  "SupportProposalPayload": [
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "SupportProposalSuccess"
  ],
  "TransferDaysPayload": [
    "AdministrationRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "TransferDaysSuccess"
  ],
  "UnlinkProposalPayload": [
    "IncorporationRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "UnlinkProposalSuccess"
  ],
  "UpdateDocumentPayload": [
    "DocumentRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "UpdateDocumentSuccess"
  ],
  "UpdateGroupPayload": [
    "GroupRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "UpdateGroupSuccess"
  ],
  "UpdateMicroGroupPayload": [
    "GroupRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "UpdateMicroGroupSuccess"
  ],
  "UpdateProductPayload": [
    "GroupRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "UpdateProductSuccess"
  ],
  "UpdateProfilePayload": [
    "AccountRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "UpdateProfileSuccess"
  ],
  "UpdateRubricPayload": [
    "InvalidInput",
    "KeyReused",
    "RubricRefused",
    "StaleVersion",
    "UpdateRubricSuccess"
  ],
  "WaiveConflictPayload": [
    "InvalidInput",
    "KeyReused",
    "RoundRefused",
    "StaleVersion",
    "WaiveConflictSuccess"
  ],
  "WithdrawDisseminationConsentPayload": [
    "AccountRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "WithdrawDisseminationConsentSuccess"
  ],
  "WithdrawDocumentPayload": [
    "ApprovalRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "WithdrawDocumentSuccess"
  ],
  "WithdrawProposalPayload": [
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "WithdrawProposalSuccess"
  ],
  "WithdrawSupportPayload": [
    "DiscussionRefused",
    "InvalidInput",
    "KeyReused",
    "StaleVersion",
    "WithdrawSupportSuccess"
  ]
};

export const connections: Record<string, Record<string, string[]>> = {
  "OpenDiscussion": {
    "proposals": [
      "filter",
      "orderBy"
    ]
  },
  "ProjectGroup": {
    "memberships": [
      "filter",
      "orderBy"
    ]
  },
  "Query": {
    "complaints": [
      "filter",
      "orderBy"
    ],
    "desk": [
      "filter",
      "orderBy"
    ],
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
    "moderationQueue": [
      "filter",
      "orderBy"
    ],
    "myProposals": [
      "filter",
      "orderBy"
    ],
    "notifications": [
      "filter"
    ],
    "orders": [
      "filter",
      "orderBy"
    ],
    "people": [
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
    ],
    "unconfirmedEmployments": [
      "filter"
    ]
  }
};
