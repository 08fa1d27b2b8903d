package daylight.organizations.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The short form of an organization, for lists and links. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Where(String reference, String name, @Nullable String code, String state) {
    public static Where of(Organization one) {
        return new Where(one.reference(), one.name(), one.code(), one.state().code());
    }
}
