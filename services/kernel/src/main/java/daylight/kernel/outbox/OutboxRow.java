package daylight.kernel.outbox;

/** An event as the relay sends it; the key is the aggregate's id, the type goes into a header too. */
record OutboxRow(long seq, String topic, String type, String key, String payload) {}
