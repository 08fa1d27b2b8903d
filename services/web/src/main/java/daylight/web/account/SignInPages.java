package daylight.web.account;

import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * The addresses of signing in and out. Quarkus answers the first two itself while it finds out who asks; they are resources so that an outage of Keycloak
 * meets the pages for errors here too.
 */
@Path("/my")
@RunOnVirtualThread
class SignInPages {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance signedOut(Frame frame);
    }

    private static final String COOKIES = "/my";
    private static final String SIGNED_OUT = "/my/signed-out";

    private final Visit visit;
    private final Pages pages;

    SignInPages(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** Reached only by who comes here signed in already, from a page in their history. */
    @GET
    @Path("callback")
    @Authenticated
    public Response callback() {
        return Response.seeOther(URI.create("/my")).build();
    }

    /** Reached only where the session ended by itself before it was signed out of. */
    @GET
    @Path("sign-out")
    @Authenticated
    public Response signOut() {
        return Response.seeOther(URI.create(SIGNED_OUT)).build();
    }

    /** Where Keycloak leads after signing out; it is in both languages, for the address is one. No cookie of ours is left behind. */
    @GET
    @Path("signed-out")
    @PermitAll
    public Response signedOut(@Context HttpHeaders headers) {
        Response page = pages.own(Templates.signedOut(visit.frame(Place.MY)));
        Response.ResponseBuilder answer = Response.fromResponse(page);
        headers.getCookies().keySet().forEach(name -> answer.cookie(expired(name)));
        return answer.build();
    }

    private static NewCookie expired(String name) {
        return new NewCookie.Builder(name)
                .path(COOKIES)
                .maxAge(0)
                .httpOnly(true)
                .build();
    }
}
