package daylight.reports.forms;

import daylight.reports.receipt.Language;
import daylight.reports.receipt.Receipt;
import daylight.reports.receiving.Proof;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;

/** What a sender is told, once. */
final class SentPages {
    private static final int CREATED = 201;

    private SentPages() {}

    static Response uploaded(Language language, UploadForm.Uploaded uploaded) {
        FormTexts texts = FormTexts.of(language);
        return proof(
                        begun(texts, uploaded.proof())
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
        FormTexts texts = FormTexts.of(language);
        return proof(
                        begun(texts, proof)
                                .warning("weaker.title", "weaker")
                                .heading("words.title")
                                .words(receipt.words(language))
                                .text("words.why")
                                .heading("next.title")
                                .text("next.text"),
                        proof)
                .answer(CREATED);
    }

    private static FormPage begun(FormTexts texts, Proof proof) {
        return new FormPage(texts, "sent.title").paragraph(MessageFormat.format(texts.text("sent.day"), proof.day()));
    }

    private static FormPage proof(FormPage page, Proof proof) {
        return page.heading("proof.title")
                .text("proof.why")
                .fact("proof.commitment", proof.commitment())
                .fact("proof.sha256", proof.sha256());
    }
}
