package daylight.kernel.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

final class JdbiProducer {
    private JdbiProducer() {}

    @Produces
    @Singleton
    static Jdbi jdbi(AgroalDataSource source) {
        return Jdbi.create(source).installPlugin(new PostgresPlugin());
    }
}
