// BranchDesk
