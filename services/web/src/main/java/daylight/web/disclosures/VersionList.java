package daylight.web.disclosures;

import java.util.List;

public record VersionList(List<VersionEntry> items) {}
