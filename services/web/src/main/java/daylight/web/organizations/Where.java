package daylight.web.organizations;

import org.jspecify.annotations.Nullable;

/** An organization in short. */
public record Where(String reference, String name, @Nullable String code, String state) {
    /** Whether it has ended: nothing is filed for it any more. */
    public boolean over() {
        return state.equals("dissolved") || state.equals("revoked");
    }
}
