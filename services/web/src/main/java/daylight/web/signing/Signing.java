package daylight.web.signing;

import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormView;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.SignerActs;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Sends what a form of signing holds; signers and sponsors do the same. */
@ApplicationScoped
class Signing {
    private static final int NOT_NOW = Response.Status.CONFLICT.getStatusCode();

    private final SignerActs acts;
    private final Visit visit;

    Signing(@RestClient SignerActs acts, Visit visit) {
        this.acts = acts;
        this.visit = visit;
    }

    /** Empty when it was taken; else the form again, with what is wrong at its field. */
    Optional<FormView> send(String reference, SignForm fields, FormView form, Entered entered, HttpServerRequest from) {
        List<FieldError> faults = fields.faults(form, entered);
        if (!faults.isEmpty()) {
            return Optional.of(form.filled(entered.values(), faults));
        }
        try {
            acts.sign(reference, from.remoteAddress().hostAddress(), SignForm.content(entered));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused(form, entered, refused));
        }
    }

    private FormView refused(FormView form, Entered entered, Refused refused) {
        SigningText text = Texts.in(SigningText.class, visit.language());
        return refused.status() == NOT_NOW
                ? form.filled(entered.values(), List.of()).troubled(text.takesNone(), null, null)
                : form.refused(entered.values(), refused, visit.language());
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
