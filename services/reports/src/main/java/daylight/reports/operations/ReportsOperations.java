package daylight.reports.operations;

import daylight.kernel.inbox.ReplayDeadLetter;
import daylight.kernel.operations.OperationsResource;
import daylight.kernel.outbox.ReplayArchive;
import daylight.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;

/** Dead letters and the archive of events of this service. */
@Path("/api/reports/operations")
@RolesAllowed(Roles.ADMIN)
public class ReportsOperations extends OperationsResource {
    ReportsOperations(ReplayDeadLetter deadLetters, ReplayArchive archive) {
        super(deadLetters, archive);
    }
}
