// CaseCalls
