package daylight.disclosures.search;

import org.jspecify.annotations.Nullable;

/** What a code is called; an agency may have a name in one language only. */
record Label(@Nullable String english, @Nullable String chinese) {}
