package daylight.web.moderating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mail domains on the moderators’ desk. English stands here, Chinese in messages/domains_zh.properties. */
@MessageBundle("domains")
public interface DomainsText {
    @Message("Mail domains")
    String title();

    @Message(
            "How signatures are taken by the domain of their address. What you decide holds for later signatures, also of"
                    + " domains within this one unless something else was decided on them. Signatures that are there stay until"
                    + " they are struck out.")
    String lead();

    @Message("Domain")
    String domain();

    @Message("What stands after the @, such as example.com")
    String domainHint();

    @Message("From now on")
    String kind();

    @Message("Taken as")
    String how();

    @Message("Choose")
    String choose();

    @Message("Blocked: nobody signs with it")
    String blockedChoice();

    @Message("Throw-away: taken, and marked silently")
    String disposableChoice();

    @Message("Usual: like any other")
    String usualChoice();

    @Message("Why")
    String reason();

    @Message("For colleagues, never public; at most 1,000 characters")
    String reasonHint();

    @Message("Decide")
    String send();

    @Message("This is needed")
    String missing();

    @Message("Decided. It holds from now on.")
    String done();

    @Message("Blocked and throw-away domains")
    String now();

    @Message("No domain is blocked or known for throw-away addresses. What you decide above appears here.")
    String none();

    @Message("Blocked")
    String blocked();

    @Message("Throw-away")
    String disposable();

    @Message("Usual")
    String usual();

    @Message("Came with the portal")
    String shipped();

    @Message("Since")
    String since();

    @Message("More domains")
    String more();

    @Message("What was decided")
    String history();

    @Message("What was decided on {domain}")
    String historyOf(String domain);

    @Message("Nothing was decided yet.")
    String noAct();

    @Message("When")
    String when();

    @Message("you")
    String you();

    @Message("Older decisions")
    String older();

    @Message("Decisions on all domains")
    String all();
}
