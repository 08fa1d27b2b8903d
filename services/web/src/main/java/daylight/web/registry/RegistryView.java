package daylight.web.registry;

import daylight.web.disclosures.Agency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of agencies for an administrator.
 *
 * @param next plain path of the next page
 */
public record RegistryView(List<Agency> agencies, @Nullable String next) {}
