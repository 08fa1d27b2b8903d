package daylight.web.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reader's own page.
 *
 * @param rights what the roles allow, in words
 * @param accountConsole where password and email are changed
 */
public record AccountView(
        String name,
        String email,
        boolean emailConfirmed,
        @Nullable String agency,
        String agencyName,
        List<String> rights,
        boolean publisher,
        boolean moderator,
        boolean registrar,
        boolean citizen,
        boolean investigator,
        boolean admin,
        String accountConsole) {}
