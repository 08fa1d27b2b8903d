package daylight.web.account;

import daylight.web.disclosures.AgencyNames;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

@Path("/my")
@RunOnVirtualThread
class AccountPages {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance account(Frame frame, AccountView account);
    }

    private static final String ACCOUNT_CONSOLE = "/auth/realms/daylight/account";

    private final Reader reader;
    private final AgencyNames names;
    private final Visit visit;
    private final Pages pages;

    AccountPages(Reader reader, AgencyNames names, Visit visit, Pages pages) {
        this.reader = reader;
        this.names = names;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    @Authenticated
    public Response account() {
        AccountText text = Texts.in(AccountText.class, visit.language());
        String agency = reader.agency();
        AccountView view = new AccountView(
                reader.name(),
                reader.email(),
                reader.emailConfirmed(),
                agency,
                agency == null ? "" : names.name(agency, visit.language()),
                reader.roles().stream().map(role -> right(role, text)).toList(),
                reader.may("publisher"),
                reader.may("moderator"),
                reader.may("registrar") && visit.has(Place.ORGANIZATIONS),
                reader.may("citizen") && visit.has(Place.ORGANIZATIONS),
                reader.may("investigator") && visit.has(Place.REPORT),
                reader.may("admin"),
                ACCOUNT_CONSOLE);
        return pages.own(Templates.account(visit.privateFrame(new Crumb("/", text.home())), view));
    }

    private static String right(String role, AccountText text) {
        return switch (role) {
            case "citizen" -> text.citizen();
            case "publisher" -> text.publisher();
            case "moderator" -> text.moderator();
            case "registrar" -> text.registrar();
            case "investigator" -> text.investigator();
            case "auditor" -> text.auditor();
            case "admin" -> text.admin();
            default -> role;
        };
    }
}
