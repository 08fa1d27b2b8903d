package daylight.petitions.letters;

import daylight.kernel.mail.OutgoingMail;
import daylight.kernel.time.WrittenDates;
import daylight.petitions.petition.Petition;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes the mails. Both languages in one, because nobody asked which one the reader prefers. */
@Singleton
public class Letters {
    private final Pages pages;

    Letters(Pages pages) {
        this.pages = pages;
    }

    /** To someone who asked to sign: nothing counts until the button on the page is pressed. */
    public OutgoingMail confirmSignature(String to, Petition petition, String confirm, String withdraw) {
        return new OutgoingMail(
                to,
                "Confirm your signature / 请确认您的联署",
                """
                Please confirm your signature of the petition

                    %1$s

                by opening this page and pressing the button:
                %2$s

                The link holds for three days. If you did not sign, ignore this mail: nothing will be counted.
                You can take your signature back at any time here:
                %3$s

                请打开以下页面并按下按钮，确认您对上述请愿的联署：
                %2$s

                链接三天内有效。如果不是您本人操作，请忽略本邮件，您的联署不会被计入。
                您可以随时在此撤回联署：
                %3$s
                """.formatted(petition.action(), pages.confirm(confirm), pages.withdraw(withdraw)),
                null);
    }

    /** To someone who asked to sign again: only the owner of the mailbox learns that it was signed before. */
    public OutgoingMail signedAlready(String to, Petition petition, String withdraw) {
        return new OutgoingMail(
                to,
                "You have signed already / 您已联署",
                """
                You have already signed the petition

                    %1$s

                and your signature counts once. %2$s
                You can take it back here: %3$s

                您已联署上述请愿，每人只计一次。如需撤回：%3$s
                """.formatted(petition.action(), pages.petition(petition.reference()), pages.withdraw(withdraw)),
                null);
    }

    /** To someone who asked to sign again, whose signature was struck out: only the owner of the mailbox learns it. */
    public OutgoingMail struckOut(String to, Petition petition, LocalDate on, String reason, String withdraw) {
        return new OutgoingMail(
                to, "Your signature was struck out / 您的联署已被剔除", struckOutText(petition, on, reason, withdraw), null);
    }

    private String struckOutText(Petition petition, LocalDate on, String reason, String withdraw) {
        return """
            You signed the petition

                %1$s

            but on %2$s a moderator struck signatures out, and yours was among them. It does not count, and
            cannot be given again. The reason, as it stands on the petition's page:

                %3$s

            %4$s
            Name and address can be deleted here: %5$s

            您对上述请愿的联署于%6$s被审核员剔除，不计入人数，也不能重新联署。理由见上，也公布在请愿页面。
            如需删除姓名和邮箱：%5$s
            """.formatted(
                        petition.action(),
                        WrittenDates.english(on),
                        reason,
                        pages.petition(petition.reference()),
                        pages.withdraw(withdraw),
                        WrittenDates.chinese(on));
    }

    /** To the author of a petition made without an account. */
    public OutgoingMail confirmPetition(String to, Petition petition, String confirm) {
        return new OutgoingMail(
                to, "Confirm your petition / 请确认您的请愿", """
                    You wrote a petition:

                        %1$s

                    Confirm it by opening this page and pressing the button:
                    %2$s

                    请打开以下页面并按下按钮，确认您撰写的请愿：
                    %2$s
                    """.formatted(petition.action(), pages.confirm(confirm)), null);
    }

    /** To the author, once sponsors can join. */
    public OutgoingMail findSponsors(String to, Petition petition, String invite) {
        return new OutgoingMail(
                to,
                "Find five sponsors / 请邀请五位联署发起人",
                """
                Your petition %1$s needs five sponsors before a moderator reads it; up to twenty may join.
                Send them this link:
                %2$s

                您的请愿 %1$s 需要五位发起人支持后才会进入审核，最多二十位。请把此链接发给他们：
                %2$s
                """.formatted(petition.reference(), pages.sponsor(petition.reference(), invite)),
                null);
    }

    /** To those who asked to be told, when something happened to a petition. */
    public OutgoingMail news(String to, Petition petition, String english, String chinese, @Nullable String stop) {
        return new OutgoingMail(
                to,
                "News of your petition / 您的请愿有新进展",
                """
                %1$s

                %2$s

                %3$s

                %4$s
                %5$s\
                """.formatted(
                        petition.action(),
                        english,
                        chinese,
                        pages.petition(petition.reference()),
                        stop == null ? "" : "\nNo more mails like this / 不再接收此类邮件：\n" + pages.unsubscribe(stop) + "\n"),
                stop == null ? null : pages.stopMail(stop));
    }
}
