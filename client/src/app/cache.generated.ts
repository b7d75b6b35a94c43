export const possibleTypes: Record<string, string[]> = {
  "Problem": [
    "AccountRefused",
    "AdministrationRefused",
    "ApplicationRefused",
    "ApprovalRefused",
    "AssignmentRefused",
    "AvailabilityRefused",
    "DiscussionRefused",
    "DocumentRefused",
    "GroupRefused",
    "ImportRefused",
    "IncorporationRefused",
    "InvalidInput",
    "KeyReused",
    "OrderRefused",
    "RoleRefused",
    "RoundRefused",
    "RubricRefused",
    "StaleVersion",
    "UploadRefused"
  ]
};

/** Objects that documents ask for by name: they have no members, which Apollo wants to hear while it is developed with. */
export const withoutMembers: Record<string, string[]> = {
  "AcceptInvitationSuccess": [],
  "AcceptReviewSuccess": [],
  "AccountRefused": [],
  "AddEmploymentSuccess": [],
  "AddMembersSuccess": [],
  "AdministrationRefused": [],
  "AdmitApplicationSuccess": [],
  "AllowFurtherRoundSuccess": [],
  "AnnounceDiscussionSuccess": [],
  "ApplicationRefused": [],
  "AppointArbiterSuccess": [],
  "AppointCoordinatorSuccess": [],
  "AppointLeadSuccess": [],
  "ApprovalRefused": [],
  "ApproveDocumentsSuccess": [],
  "ApproveGroupsSuccess": [],
  "AssignmentRefused": [],
  "AttachProofSuccess": [],
  "AvailabilityRefused": [],
  "CancelTransferSuccess": [],
  "ChangeEmploymentSuccess": [],
  "ChangeEntriesSuccess": [],
  "ChangePasswordSuccess": [],
  "ComplainAboutModerationSuccess": [],
  "ConcludeRoundSuccess": [],
  "ConfirmEmailSuccess": [],
  "ConfirmEmploymentSuccess": [],
  "ConfirmInstitutionSuccess": [],
  "CreateApplicationSuccess": [],
  "CreateDocumentSuccess": [],
  "CreateGroupSuccess": [],
  "CreateMicroGroupSuccess": [],
  "DecideComplaintSuccess": [],
  "DeclareConflictSuccess": [],
  "DeclineInvitationSuccess": [],
  "DeskRow": [],
  "DiscussionRefused": [],
  "DocumentRefused": [],
  "DocumentVersion": [],
  "DraftAnswerSuccess": [],
  "EditProposalSuccess": [],
  "Employment": [],
  "EndEmploymentSuccess": [],
  "EndMembershipSuccess": [],
  "EndOtherSessionsSuccess": [],
  "EndRoleSuccess": [],
  "EndSessionSuccess": [],
  "EnterResultSuccess": [],
  "ExpertApplication": [],
  "ExpertiseRound": [],
  "ExtendRoundSuccess": [],
  "GiveDisseminationConsentSuccess": [],
  "GrantRoleSuccess": [],
  "GroupRefused": [],
  "IncludeExpertsSuccess": [],
  "IncorporationRefused": [],
  "InvalidInput": [],
  "IssueRegulationSuccess": [],
  "IssueRubricSuccess": [],
  "JoinInstitutionSuccess": [],
  "JoinRemarksSuccess": [],
  "LinkProposalSuccess": [],
  "MarkNotificationsReadSuccess": [],
  "MergeProposalSuccess": [],
  "ModelDocument": [],
  "ModerationComplaint": [],
  "MoveMemberSuccess": [],
  "OpenDiscussion": [],
  "OpenReviewSuccess": [],
  "OpenRoundSuccess": [],
  "Order": [],
  "OrderRefused": [],
  "Person": [],
  "PlanProductSuccess": [],
  "PlannedProduct": [],
  "Profile": [],
  "ProjectGroup": [],
  "Proposal": [],
  "ProposalAnswer": [],
  "ProposeInstitutionSuccess": [],
  "PublishDocumentSuccess": [],
  "PublishProposalSuccess": [],
  "PublishSummarySuccess": [],
  "RecuseSuccess": [],
  "RefuseAdmissionSuccess": [],
  "RegisterEntry": [],
  "RejectProposalSuccess": [],
  "RemoveProofSuccess": [],
  "RenameInstitutionSuccess": [],
  "ReplaceExpertSuccess": [],
  "RequestPasswordResetSuccess": [],
  "RequestUploadSuccess": [],
  "ResetPasswordSuccess": [],
  "RetireRubricSuccess": [],
  "ReturnApplicationSuccess": [],
  "ReturnDocumentSuccess": [],
  "ReturnForClarificationSuccess": [],
  "Review": [],
  "ReviewAssignment": [],
  "ReviseReviewSuccess": [],
  "RoleRefused": [],
  "RoundRefused": [],
  "RubricRefused": [],
  "SaveApplicationSuccess": [],
  "SaveReviewSuccess": [],
  "SendInvitationsSuccess": [],
  "SetAvailabilitySuccess": [],
  "SetNamePublicSuccess": [],
  "SignAnswerSuccess": [],
  "SignAnswersSuccess": [],
  "SignConclusionSuccess": [],
  "SignInSuccess": [],
  "SignOutSuccess": [],
  "SignUpSuccess": [],
  "StaleVersion": [],
  "StartGroupWorkSuccess": [],
  "SubmitApplicationSuccess": [],
  "SubmitProposalSuccess": [],
  "SubmitReviewSuccess": [],
  "SubmitVersionSuccess": [],
  "SupportProposalSuccess": [],
  "Task": [],
  "TransferDaysSuccess": [],
  "UnlinkProposalSuccess": [],
  "UpdateGroupSuccess": [],
  "UpdateMicroGroupSuccess": [],
  "UpdateProductSuccess": [],
  "UpdateProfileSuccess": [],
  "UpdateRubricSuccess": [],
  "UploadRefused": [],
  "Viewer": [],
  "WaiveConflictSuccess": [],
  "WithdrawApplicationSuccess": [],
  "WithdrawDisseminationConsentSuccess": [],
  "WithdrawDocumentSuccess": [],
  "WithdrawProposalSuccess": [],
  "WithdrawSupportSuccess": []
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
    "applications": [
      "filter",
      "orderBy"
    ],
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
  },
  "RegisterImport": {
    "rows": [
      "filter"
    ]
  }
};
