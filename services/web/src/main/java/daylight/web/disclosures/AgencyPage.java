package daylight.web.disclosures;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record AgencyPage(List<Agency> items, @Nullable String next) {}
