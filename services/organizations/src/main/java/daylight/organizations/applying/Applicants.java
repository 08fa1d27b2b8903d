package daylight.organizations.applying;

import daylight.kernel.http.Versions;
import daylight.organizations.application.Application;
import daylight.organizations.application.ApplicationRefusal;
import daylight.organizations.application.Applications;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An applicant reaches their own applications alone. */
@ApplicationScoped
class Applicants {
    private final Applications applications;

    Applicants(Applications applications) {
        this.applications = applications;
    }

    /**
     * The application of an account.
     *
     * @throws ApplicationRefusal.NotFound 404 also for another's
     */
    Application find(UUID id, String account) {
        return applications
                .find(id)
                .filter(one -> one.account().equals(account))
                .orElseThrow(ApplicationRefusal.NotFound::new);
    }

    /** As {@link #find}, taken for this transaction; refuses an old version (412). */
    Application lock(UUID id, String account, @Nullable Long version) {
        Application one = applications.lock(id);
        if (!one.account().equals(account)) {
            throw new ApplicationRefusal.NotFound();
        }
        if (version != null) {
            Versions.check(version, one.version());
        }
        return one;
    }
}
