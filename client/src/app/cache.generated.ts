export const possibleTypes: Record<string, string[]> = {
  "Problem": [
    "AccountRefused",
    "AdministrationRefused",
    "ApplicationRefused",
    "ApprovalRefused",
    "AssessmentRefused",
    "AssignmentRefused",
    "AvailabilityRefused",
    "BlueprintRefused",
    "CaseGradingRefused",
    "CommissionRefused",
    "DiscussionRefused",
    "DocumentRefused",
    "ExpertTaskRefused",
    "GroupRefused",
    "ImportRefused",
    "IncorporationRefused",
    "InvalidInput",
    "ItemRefused",
    "KeyReused",
    "OrderRefused",
    "RoleRefused",
    "RoundRefused",
    "RubricRefused",
    "SchedulingRefused",
    "SittingRefused",
    "StaleVersion",
    "UploadRefused"
  ]
};

/** Objects that documents ask for by name: they have no members, which Apollo wants to hear while it is developed with. */
export const withoutMembers: Record<string, string[]> = {
  "AbstainFromItemSuccess": [],
  "AcceptInvitationSuccess": [],
  "AcceptReviewSuccess": [],
  "AccountRefused": [],
  "AddEmploymentSuccess": [],
  "AddMembersSuccess": [],
  "AdministrationRefused": [],
  "AdmitApplicationSuccess": [],
  "AgendaItem": [],
  "AllowFurtherRoundSuccess": [],
  "AnnounceDiscussionSuccess": [],
  "ApplicationRefused": [],
  "AppointArbiterSuccess": [],
  "AppointCoordinatorSuccess": [],
  "AppointLeadSuccess": [],
  "ApprovalRefused": [],
  "ApproveDocumentsSuccess": [],
  "ApproveGroupsSuccess": [],
  "AssessmentAttempt": [],
  "AssessmentBlueprint": [],
  "AssessmentRefused": [],
  "AssignmentRefused": [],
  "AttachProofSuccess": [],
  "AvailabilityRefused": [],
  "BlueprintRefused": [],
  "CancelCommissionSessionSuccess": [],
  "CancelTransferSuccess": [],
  "CarryOutDecisionsSuccess": [],
  "CaseGrade": [],
  "CaseGradingRefused": [],
  "CastVoteSuccess": [],
  "ChangeEmploymentSuccess": [],
  "ChangeEntriesSuccess": [],
  "ChangePasswordSuccess": [],
  "CheckRegisterImportSuccess": [],
  "ClaimCaseSuccess": [],
  "CloseCommissionSessionSuccess": [],
  "CommissionRefused": [],
  "CommissionSession": [],
  "ComplainAboutModerationSuccess": [],
  "ConcludeRoundSuccess": [],
  "ConfirmEmailSuccess": [],
  "ConfirmEmploymentSuccess": [],
  "ConfirmInstitutionSuccess": [],
  "CreateApplicationSuccess": [],
  "CreateDocumentSuccess": [],
  "CreateGroupSuccess": [],
  "CreateMicroGroupSuccess": [],
  "DecideAppealSuccess": [],
  "DecideComplaintSuccess": [],
  "DecideImportRowsSuccess": [],
  "DecideItemSuccess": [],
  "DeclareConflictSuccess": [],
  "DeclineInvitationSuccess": [],
  "DeferItemSuccess": [],
  "DeskRow": [],
  "DiscardRegisterImportSuccess": [],
  "DiscussionRefused": [],
  "DocumentRefused": [],
  "DocumentVersion": [],
  "DraftAnswerSuccess": [],
  "EditProposalSuccess": [],
  "Employment": [],
  "EndBreakSuccess": [],
  "EndEmploymentSuccess": [],
  "EndMembershipSuccess": [],
  "EndOtherSessionsSuccess": [],
  "EndRoleSuccess": [],
  "EndSessionSuccess": [],
  "EnterResultSuccess": [],
  "ExpertApplication": [],
  "ExpertiseRound": [],
  "ExtendRoundSuccess": [],
  "FileAppealSuccess": [],
  "GiveDisseminationConsentSuccess": [],
  "GrantRoleSuccess": [],
  "GroupRefused": [],
  "ImportRefused": [],
  "IncorporationRefused": [],
  "InvalidInput": [],
  "InvalidateAttemptSuccess": [],
  "IssueBlueprintSuccess": [],
  "IssueRegulationSuccess": [],
  "IssueRubricSuccess": [],
  "JoinInstitutionSuccess": [],
  "JoinRemarksSuccess": [],
  "LinkProposalSuccess": [],
  "MarkNotificationsReadSuccess": [],
  "MergeProposalSuccess": [],
  "ModelDocument": [],
  "ModerationComplaint": [],
  "MoveCommissionSessionSuccess": [],
  "MoveMemberSuccess": [],
  "OpenCommissionSessionSuccess": [],
  "OpenDiscussion": [],
  "OpenReviewSuccess": [],
  "OpenRoundSuccess": [],
  "Order": [],
  "OrderRefused": [],
  "Person": [],
  "PlanCommissionSessionSuccess": [],
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
  "PutOnAgendaSuccess": [],
  "RecuseSuccess": [],
  "RefuseAdmissionSuccess": [],
  "RegisterEntry": [],
  "RejectProposalSuccess": [],
  "ReleaseCaseSuccess": [],
  "RemoveProofSuccess": [],
  "RenameInstitutionSuccess": [],
  "ReplaceExpertSuccess": [],
  "ReportSignalsSuccess": [],
  "RequestPasswordResetSuccess": [],
  "RequestUploadSuccess": [],
  "RescheduleAttemptSuccess": [],
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
  "RunRegisterImportSuccess": [],
  "SaveAnswerSuccess": [],
  "SaveApplicationSuccess": [],
  "SaveCaseGradeSuccess": [],
  "SaveReviewSuccess": [],
  "ScheduleAssessmentSuccess": [],
  "SchedulingRefused": [],
  "SendInvitationsSuccess": [],
  "SetAvailabilitySuccess": [],
  "SetNamePublicSuccess": [],
  "SetPresenceSuccess": [],
  "SignAnswerSuccess": [],
  "SignAnswersSuccess": [],
  "SignConclusionSuccess": [],
  "SignInSuccess": [],
  "SignOutSuccess": [],
  "SignProtocolSuccess": [],
  "SignUpSuccess": [],
  "Sitting": [],
  "SittingRefused": [],
  "StaleVersion": [],
  "StartAttemptSuccess": [],
  "StartBreakSuccess": [],
  "StartGroupWorkSuccess": [],
  "SubmitApplicationSuccess": [],
  "SubmitAttemptSuccess": [],
  "SubmitCaseGradeSuccess": [],
  "SubmitProposalSuccess": [],
  "SubmitReviewSuccess": [],
  "SubmitVersionSuccess": [],
  "SupportProposalSuccess": [],
  "TakeOverAttemptSuccess": [],
  "Task": [],
  "TransferDaysSuccess": [],
  "UndoRegisterImportSuccess": [],
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
    "attemptsUnderWay": [],
    "commissionSessions": [
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
    "items": [
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
    "registerImports": [],
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
  },
  "Sitting": {
    "events": []
  }
};
