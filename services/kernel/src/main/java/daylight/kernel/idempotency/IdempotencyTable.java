package daylight.kernel.idempotency;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The SQL of kept answers. */
final class IdempotencyTable {
    private IdempotencyTable() {}

    record Name(String caller, String key) {}

    /** What is kept under a key; answer and fingerprint are null when nothing is. */
    record Kept(@Nullable String fingerprint, @Nullable KeptAnswer answer) {}

    /** Tries to lock each key until the transaction ends; never waits. */
    static List<Boolean> lock(Handle handle, List<KeyedRequest> requests) {
        return handle.createQuery("""
                        SELECT pg_try_advisory_xact_lock(hashtextextended(caller || chr(31) || key, 1))
                        FROM unnest(:callers, :keys) WITH ORDINALITY AS request (caller, key, place) ORDER BY place
                        """)
                .bind("callers", texts(requests, KeyedRequest::caller))
                .bind("keys", texts(requests, KeyedRequest::key))
                .mapTo(Boolean.class)
                .list();
    }

    static List<Kept> kept(Handle handle, List<KeyedRequest> requests) {
        return handle.createQuery("""
                        SELECT kept.fingerprint, kept.status, kept.content
                        FROM unnest(:callers, :keys) WITH ORDINALITY AS request (caller, key, place)
                            LEFT JOIN idempotency AS kept USING (caller, key)
                        ORDER BY place
                        """)
                .bind("callers", texts(requests, KeyedRequest::caller))
                .bind("keys", texts(requests, KeyedRequest::key))
                .map((row, context) -> {
                    String fingerprint = row.getString("fingerprint");
                    return fingerprint == null
                            ? new Kept(null, null)
                            : new Kept(fingerprint, new KeptAnswer(row.getInt("status"), row.getString("content")));
                })
                .list();
    }

    static void keep(Handle handle, Map<KeyedRequest, KeptAnswer> answers, Instant now) {
        List<KeyedRequest> requests = List.copyOf(answers.keySet());
        List<KeptAnswer> kept = requests.stream().map(answers::get).toList();
        handle.createUpdate("""
                        INSERT INTO idempotency (caller, key, fingerprint, status, content, kept_at)
                        SELECT caller, key, fingerprint, status, content, :now
                        FROM unnest(:callers, :keys, :fingerprints, :statuses, :contents)
                            AS answer (caller, key, fingerprint, status, content)
                        """)
                .bind("now", now)
                .bind("callers", texts(requests, KeyedRequest::caller))
                .bind("keys", texts(requests, KeyedRequest::key))
                .bind("fingerprints", texts(requests, KeyedRequest::fingerprint))
                .bind("statuses", kept.stream().map(KeptAnswer::status).toArray(Integer[]::new))
                .bind("contents", kept.stream().map(KeptAnswer::content).toArray(String[]::new))
                .execute();
    }

    /** Removes answers kept before then, a thousand at most, but none to these callers. @return how many */
    static int forget(Handle handle, Instant before, Set<String> remembered) {
        return handle.createUpdate("""
                        DELETE FROM idempotency WHERE (caller, key) IN
                            (SELECT caller, key FROM idempotency WHERE kept_at < :before AND caller <> ALL(:remembered)
                              ORDER BY kept_at LIMIT 1000)
                        """)
                .bind("before", before)
                .bind("remembered", remembered.toArray(String[]::new))
                .execute();
    }

    private static String[] texts(List<KeyedRequest> requests, Function<KeyedRequest, String> part) {
        return requests.stream().map(part).toArray(String[]::new);
    }
}
