package daylight.kernel.outbox;

/** An event as the relay sends it; the key is the aggregate's id. */
record OutboxRow(long seq, String topic, String key, String payload) {}
