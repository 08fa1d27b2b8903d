package daylight.web.crawling;

import daylight.web.disclosures.Disclosures;
import daylight.web.disclosures.Hit;
import daylight.web.disclosures.SearchPage;
import daylight.web.page.Language;
import daylight.web.search.SearchQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/")
@RunOnVirtualThread
@PermitAll
class Crawling {
    private static final List<String> FIXED = List.of(
            "/",
            "/records",
            "/agencies",
            "/petitions",
            "/organizations",
            "/organizations/names",
            "/organizations/kinds",
            "/organizations/late",
            "/organizations/certificates",
            "/categories",
            "/about",
            "/accessibility",
            "/privacy",
            "/problems");
    /** Pages of the search that the map follows: the newest records; older ones are reached by links and feeds. */
    private static final int PAGES = 10;

    private static final String CACHING = "public, max-age=600";

    private final Disclosures disclosures;
    private final String publicUrl;

    Crawling(@RestClient Disclosures disclosures, @ConfigProperty(name = "daylight.public-url") String publicUrl) {
        this.disclosures = disclosures;
        this.publicUrl = publicUrl;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public Response robots() {
        String text = """
            User-agent: *
            Disallow: /my
            Disallow: /auth
            Disallow: /api
            Sitemap: %s/sitemap.xml
            """.formatted(publicUrl);
        return Response.ok(text).header(HttpHeaders.CACHE_CONTROL, CACHING).build();
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public Response sitemap() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        FIXED.forEach(path -> both(xml, path));
        newest().forEach(hit -> both(xml, "/records/" + hit.reference()));
        return Response.ok(xml.append("</urlset>\n").toString())
                .header(HttpHeaders.CACHE_CONTROL, CACHING)
                .build();
    }

    private void both(StringBuilder xml, String path) {
        for (Language language : Language.values()) {
            xml.append("<url><loc>")
                    .append(publicUrl)
                    .append(language.path(path))
                    .append("</loc></url>\n");
        }
    }

    private List<Hit> newest() {
        List<Hit> hits = new ArrayList<>();
        SearchQuery query = SearchQuery.ALL.set("sort", "newest");
        SearchPage page = disclosures.search(query.asMap());
        hits.addAll(page.items());
        for (int i = 1; i < PAGES && page.next() != null; i++) {
            page = disclosures.search(query.set("cursor", page.next()).asMap());
            hits.addAll(page.items());
        }
        return hits;
    }
}
