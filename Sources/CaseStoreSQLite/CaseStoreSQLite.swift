// CaseStoreSQLite
