package daylight.petitions.counting;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** One counter at a time, whatever the number of replicas: so two never wait for each other's rows. */
@ApplicationScoped
class CounterLock {
    /** Any number, the same for all replicas. */
    private static final long LOCK = 0x5067_6e43_6f75_6e74L;

    private final Jdbi jdbi;

    CounterLock(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether it is ours until the caller's transaction ends. */
    boolean mine() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one());
    }
}
