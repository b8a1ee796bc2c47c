// CaseService
