package daylight.reports.forms;

import daylight.kernel.input.TextRule;
import daylight.reports.keys.Hex32;
import daylight.reports.mailbox.ReadMailbox;
import daylight.reports.receipt.Age;
import daylight.reports.receipt.Language;
import daylight.reports.receipt.Receipt;
import daylight.reports.receipt.Reply;
import daylight.reports.roster.Rosters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Replies without script. */
@ApplicationScoped
class ShowReplies {
    static final int LAST_PAGE = 99;

    private static final TextRule WORDS = TextRule.text(400);

    private final ReadMailbox readMailbox;
    private final Rosters rosters;

    ShowReplies(ReadMailbox readMailbox, Rosters rosters) {
        this.readMailbox = readMailbox;
        this.rosters = rosters;
    }

    /** The receipt of the field {@code words}; null when it is absent. A wrong one is reported by the fields' finish. */
    static @Nullable Receipt receipt(FormFields fields) {
        String words = fields.text("words", WORDS);
        if (words == null) {
            return null;
        }
        Optional<Receipt> receipt = Receipt.ofWords(words);
        if (receipt.isEmpty()) {
            fields.refuse("words", "Must be the twelve words of a receipt.");
        }
        return receipt.orElse(null);
    }

    /** The slots as they are, for {@code split} and {@code age -d}. */
    Response file(Hex32 mailbox, Hex32 auth, int page) {
        return Response.ok(readMailbox.read(mailbox, auth, page), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Disposition", "attachment; filename=\"replies.bin\"")
                .build();
    }

    /** A page with what could be opened. */
    Response opened(Language language, Receipt receipt, int page) {
        byte[] slots = readMailbox.read(receipt.mailbox(), receipt.auth(), page);
        List<Reply> replies = new ArrayList<>();
        boolean full = true;
        for (int slot = 0; slot < ReadMailbox.SLOTS; slot++) {
            int from = slot * ReadMailbox.SLOT;
            byte[] file = Arrays.copyOfRange(slots, from, from + ReadMailbox.SLOT);
            Reply.open(file, receipt, rosters::find).ifPresent(replies::add);
            full &= Age.looksSealed(file);
        }
        FormTexts texts = FormTexts.of(language);
        FormPage shown = new FormPage(texts, "replies.title").warning("weaker.title", "weaker.reading");
        if (replies.isEmpty()) {
            shown.text("replies.none");
        }
        replies.forEach(reply -> shown.letter(heading(texts, reply), reply.text()));
        // What was forged fills a slot too, and must not keep anybody from the replies before it.
        if (full && page < LAST_PAGE) {
            shown.older(String.join(" ", receipt.words(language)), page + 1);
        }
        return shown.answer(200);
    }

    private static String heading(FormTexts texts, Reply reply) {
        String sent = reply.sent().isEmpty() ? texts.text("replies.undated") : reply.sent();
        return MessageFormat.format(texts.text("replies.one"), Long.toString(reply.sequence()), reply.body(), sent);
    }
}
