package daylight.web.report;

import daylight.web.disclosures.Refused;
import daylight.web.page.Frame;
import daylight.web.page.Language;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.reports.ReportCategory;
import daylight.web.reports.Reports;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The page that seals reports, and what belongs to it. None of it is kept by a cache: that it was visited is nobody's business. */
@Path("/report")
@RunOnVirtualThread
@PermitAll
class ReportPages {
    @CheckedTemplate(basePath = "report")
    static class Templates {
        private Templates() {}

        static native TemplateInstance report_en(Frame frame, ReportView view);

        static native TemplateInstance report_zh(Frame frame, ReportView view);

        static native TemplateInstance outcomes(Frame frame, ReportView view, OutcomesView outcomes);
    }

    private static final String NOT_KEPT = "no-store";

    private final Reports reports;
    private final SealedFiles files;
    private final OfflineNote offlineNote;
    private final ReportConfig config;
    private final String publicUrl;
    private final Visit visit;
    private final Pages pages;

    ReportPages(
            @RestClient Reports reports,
            SealedFiles files,
            OfflineNote offlineNote,
            ReportConfig config,
            @ConfigProperty(name = "daylight.public-url") String publicUrl,
            Visit visit,
            Pages pages) {
        this.reports = reports;
        this.files = files;
        this.offlineNote = offlineNote;
        this.config = config;
        this.publicUrl = publicUrl;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response report() {
        Frame frame = visit.frame(Place.REPORT);
        ReportView view = view(reports.categories(), list());
        return pages.own(
                visit.language().chinese() ? Templates.report_zh(frame, view) : Templates.report_en(frame, view));
    }

    @GET
    @Path("outcomes")
    public Response outcomes() {
        List<ReportCategory> categories = reports.categories();
        ReportText text = Texts.in(ReportText.class, visit.language());
        var outcomes = OutcomesView.of(reports.statistics(), categories, text, visit.language());
        return pages.own(
                Templates.outcomes(visit.frame(Place.REPORT), view(categories, InvestigatorList.NONE), outcomes));
    }

    @GET
    @Path("offline.html")
    public Response offlineEnglish() {
        return offline(Language.ENGLISH);
    }

    @GET
    @Path("offline.zh.html")
    public Response offlineChinese() {
        return offline(Language.CHINESE);
    }

    /** As an attachment: it belongs on a disk, and under the policy of these pages its script would not run anyway. */
    private Response offline(Language language) {
        return Response.ok(files.copy(language), "text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"daylight-report.html\"")
                .build();
    }

    @GET
    @Path("offline.note")
    public Response offlineNote() {
        return Response.ok(offlineNote.read().orElseThrow(NotFoundException::new), "text/plain;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .build();
    }

    private InvestigatorList list() {
        try {
            return InvestigatorList.of(reports.roster());
        } catch (Refused none) {
            if (none.status() == Response.Status.NOT_FOUND.getStatusCode()) {
                return InvestigatorList.NONE;
            }
            throw none;
        }
    }

    private ReportView view(List<ReportCategory> categories, InvestigatorList list) {
        return new ReportView(
                config.rosterRoot().orElse(""),
                files.scriptHash(),
                files.scriptIntegrity(),
                config.onion().orElse(null),
                exit(),
                publicUrl,
                categories,
                list,
                files.copyHash(Language.ENGLISH),
                files.copyHash(Language.CHINESE),
                offlineNote.read().isPresent());
    }

    private String exit() {
        return config.exit().startsWith("/") ? visit.language().path(config.exit()) : config.exit();
    }
}
