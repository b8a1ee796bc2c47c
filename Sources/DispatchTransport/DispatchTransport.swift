// DispatchTransport
