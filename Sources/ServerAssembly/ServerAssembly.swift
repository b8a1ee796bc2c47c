// ServerAssembly
