// The event loops of the wire.
