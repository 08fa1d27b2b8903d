package daylight.reports.forms;

import daylight.kernel.time.WrittenDates;
import daylight.reports.receipt.Language;
import daylight.reports.receipt.Receipt;
import daylight.reports.receiving.Proof;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.time.LocalDate;

/** What a sender is told, once. */
final class SentPages {
    private static final int CREATED = 201;

    private SentPages() {}

    static Response uploaded(Language language, UploadForm.Uploaded uploaded) {
        return proof(
                        begun(language, uploaded.proof())
                                .heading("key.title")
                                .text("key.why")
                                .fact("key.mailbox", uploaded.mailbox().hex())
                                .fact("key.auth", uploaded.auth().hex())
                                .text("unsigned")
                                .heading("next.title")
                                .text("next.text"),
                        uploaded.proof())
                .fact("proof.r", uploaded.r())
                .answer(CREATED);
    }

    static Response sealed(Language language, Proof proof, Receipt receipt) {
        return proof(
                        begun(language, proof)
                                .warning("weaker.title", "weaker")
                                .heading("words.title")
                                .words(receipt.words(language))
                                .text("words.why")
                                .heading("next.title")
                                .text("next.text"),
                        proof)
                .answer(CREATED);
    }

    private static FormPage begun(Language language, Proof proof) {
        FormTexts texts = FormTexts.of(language);
        LocalDate day = LocalDate.parse(proof.day());
        String written = switch (language) {
            case EN -> WrittenDates.english(day);
            case ZH -> WrittenDates.chinese(day);
        };
        return new FormPage(texts, "sent.title").paragraph(MessageFormat.format(texts.text("sent.day"), written));
    }

    private static FormPage proof(FormPage page, Proof proof) {
        return page.heading("proof.title")
                .text("proof.why")
                .fact("proof.commitment", proof.commitment())
                .fact("proof.sha256", proof.sha256());
    }
}
