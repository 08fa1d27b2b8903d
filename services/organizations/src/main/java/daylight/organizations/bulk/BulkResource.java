package daylight.organizations.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.attachments.Attachment;
import daylight.kernel.attachments.AttachmentDownload;
import daylight.kernel.attachments.AttachmentRefusal;
import daylight.kernel.attachments.Attachments;
import daylight.kernel.paging.Page;
import daylight.organizations.bulk.BulkFiles.Made;
import daylight.organizations.finding.ListRegister.Format;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files of the whole register over HTTP: public. */
@Path("/api/organizations/bulk")
@PermitAll
@RunOnVirtualThread
class BulkResource {
    private static final Pattern NAME =
            Pattern.compile("register(?:-([0-9]{4}-[0-9]{2}-[0-9]{2}))?\\.(ndjson|csv)\\.gz");

    private final BulkFiles files;
    private final MakeBulkFiles make;
    private final Attachments attachments;
    private final AttachmentDownload download;
    private final String url;

    BulkResource(
            BulkFiles files,
            MakeBulkFiles make,
            Attachments attachments,
            AttachmentDownload download,
            @ConfigProperty(name = "daylight.public-url") String url) {
        this.files = files;
        this.make = make;
        this.attachments = attachments;
        this.download = download;
        this.url = url;
    }

    /**
     * A file.
     *
     * @param organizations how many it tells of
     * @param size bytes
     * @param sha256 of its bytes; in quotes it is the ETag
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BulkFile(
            String name,
            String format,
            LocalDate day,
            Instant madeAt,
            long organizations,
            long size,
            String sha256,
            String url) {}

    /** Those there are, the newest first; the first who asks when there is none has them made. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list() {
        for (Format format : Format.values()) {
            make.newest(format);
        }
        Map<UUID, Attachment> kept = new HashMap<>();
        for (Format format : Format.values()) {
            attachments.in(MakeBulkFiles.folder(format)).forEach(one -> kept.put(one.id(), one));
        }
        List<BulkFile> items = new ArrayList<>();
        for (Made one : files.all()) {
            Attachment file = kept.get(one.attachment());
            if (file != null) {
                items.add(view(one, file));
            }
        }
        return Response.ok(new Page<>(items, null))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }

    /** One by its name; without a day in it, the newest. */
    @GET
    @Path("/{name}")
    @Produces(MediaType.WILDCARD)
    public Response read(@PathParam("name") String name, @Context HttpHeaders headers) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new AttachmentRefusal.NotFound();
        }
        Format format = matcher.group(2).equals("csv") ? Format.CSV : Format.NDJSON;
        String day = matcher.group(1);
        Made made = day == null
                ? make.newest(format).orElseThrow(BeingMade::new)
                : day(day).flatMap(of -> files.of(of, format)).orElseThrow(AttachmentRefusal.NotFound::new);
        Attachment file = attachments.find(made.attachment()).orElseThrow(AttachmentRefusal.NotFound::new);
        return download.answer(file, headers, day == null ? "public, max-age=60" : "public, max-age=3600");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            // A day that no calendar has: no file is of it.
            return Optional.empty();
        }
    }

    private BulkFile view(Made one, Attachment file) {
        return new BulkFile(
                one.name(),
                BulkFiles.code(one.format()),
                one.day(),
                one.madeAt(),
                one.organizations(),
                file.size(),
                file.sha256(),
                url + "/api/organizations/bulk/" + one.name());
    }
}
