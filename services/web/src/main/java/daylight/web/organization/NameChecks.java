package daylight.web.organization;

import daylight.web.disclosures.Refused;
import daylight.web.organizations.NameCheck;
import daylight.web.organizations.Register;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Checks names for the pages that show what came of it. */
@ApplicationScoped
public class NameChecks {
    private static final int OUTAGE = 500;

    private final Register register;
    private final RegisterDirectory directory;
    private final Visit visit;

    NameChecks(@RestClient Register register, RegisterDirectory directory, Visit visit) {
        this.register = register;
        this.directory = directory;
        this.visit = visit;
    }

    public NameView view(String name, String kind, String region) {
        NamesText text = Texts.in(NamesText.class, visit.language());
        NameCheck check = null;
        String problem = null;
        if (!name.isBlank()) {
            try {
                check = register.checkName(name.strip(), given(kind), given(region));
            } catch (Refused refused) {
                if (refused.status() >= OUTAGE) {
                    throw refused;
                }
                problem = text.notUnderstood();
            }
        }
        return new NameView(
                name.strip(),
                kind,
                region,
                directory.registrable(text.anyKind()),
                directory.places(text.anyRegion()),
                check,
                problem,
                visit.language());
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value;
    }
}
