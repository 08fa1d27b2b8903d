package daylight.web.myorganizations;

import daylight.web.organizations.Entry;
import daylight.web.organizations.Representative;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who represents an organization.
 *
 * @param link the invitation that was just made, told once
 * @param until when it ends to work
 * @param problem why the last act was not done
 */
public record RepresentView(
        Entry entry,
        List<Representative> people,
        boolean mayAppoint,
        @Nullable String link,
        @Nullable String until,
        @Nullable String problem) {}
