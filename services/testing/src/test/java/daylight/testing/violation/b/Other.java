package daylight.testing.violation.b;

import daylight.testing.violation.a.RecordResource;

/** Deliberately wrong: the other half of a circle. */
public final class Other {
    public Class<?> back() {
        return RecordResource.class;
    }
}
