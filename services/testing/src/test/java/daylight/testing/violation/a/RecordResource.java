package daylight.testing.violation.a;

import daylight.testing.violation.b.Other;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Deliberately wrong: SQL in a resource, field injection, an endpoint open to nobody knows whom, and half of a circle. */
public class RecordResource {
    @Inject
    DataSource source;

    private final Other other = new Other();

    @GET
    @PermitAll
    public String open() {
        return other.back().getName();
    }

    @POST
    public String silent() throws SQLException {
        return source.getConnection().getCatalog();
    }
}
