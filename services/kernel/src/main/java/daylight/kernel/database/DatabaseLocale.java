package daylight.kernel.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;

/**
 * Refuses to start on a database of another locale than C.UTF-8. Under C, similarity of Chinese names is 0; under a language's own, order and case differ from machine to machine.
 */
@ApplicationScoped
class DatabaseLocale {
    private final Jdbi jdbi;

    DatabaseLocale(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @throws IllegalStateException when it is another */
    void check(@Observes StartupEvent event) {
        String locale = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT coalesce(datlocale, datcollate) FROM pg_database WHERE datname = current_database()")
                .mapTo(String.class)
                .one());
        if (!isOurs(locale)) {
            throw new IllegalStateException("The database has the locale " + locale
                    + "; make its cluster with --locale=C.UTF-8 --encoding=UTF8 (docs/operations.md).");
        }
    }

    /** Systems write it in several ways. */
    static boolean isOurs(String locale) {
        return locale.toUpperCase(Locale.ROOT).replace("-", "").equals("C.UTF8");
    }
}
