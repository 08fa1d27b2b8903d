package daylight.organizations.reviewing;

import daylight.kernel.mail.MailQueue;
import daylight.kernel.mail.OutgoingMail;
import daylight.organizations.application.Application;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells an applicant what became of their application. Both languages in one, because nobody asked which one the reader prefers. */
@Singleton
class Letters {
    private final MailQueue queue;
    private final String url;

    Letters(MailQueue queue, @ConfigProperty(name = "daylight.public-url") String url) {
        this.queue = queue;
        this.url = url;
    }

    void returned(Application one) {
        tell(one, "was returned for correction. The points are listed there", "已退回补正，请查看需要补正的事项");
    }

    void approved(Application one) {
        tell(one, "was approved. The organization is registered", "已获准登记");
    }

    void refused(Application one) {
        tell(one, "was refused. The reasons and the ways to appeal are listed there", "不予登记，请查看理由和救济途径");
    }

    private void tell(Application one, String english, String chinese) {
        if (one.email() == null) {
            return;
        }
        queue.add(List.of(new OutgoingMail(
                one.email(),
                "Your application %s / 您的登记申请 %s".formatted(one.reference(), one.reference()),
                """
                Your application %1$s %2$s:
                %3$s/my/organizations/application?application=%4$s

                您的登记申请 %1$s %5$s：
                %3$s/my/zh/organizations/application?application=%4$s
                """.formatted(one.reference(), english, url, one.id(), chinese),
                null)));
    }
}
