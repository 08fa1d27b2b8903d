package daylight.web.registry;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the administrator’s pages for agencies. English stands here, Chinese in messages/registry_zh.properties. */
@MessageBundle("registry")
public interface RegistryText {
    @Message("Agencies")
    String title();

    @Message("Your account")
    String account();

    @Message("An agency publishes through its system with credentials of its own, or through people whose account names"
            + " it.")
    String lead();

    @Message("Register an agency")
    String registerNew();

    @Message("Agency")
    String agency();

    @Message("Short name")
    String slug();

    @Message("Next")
    String next();

    @Message("Credentials")
    String credentials();

    @Message("Credentials of {agency}")
    String credentialsOf(String agency);

    @Message("No agency is registered yet.")
    String empty();

    @Message("Next page")
    String more();

    @Message("Register an agency")
    String registerTitle();

    @Message("Give a name in English, in Chinese, or both. The short name cannot be changed later.")
    String registerLead();

    @Message("Short name")
    String fSlug();

    @Message("Small letters, digits and hyphens, for example harbour-finance")
    String fSlugHint();

    @Message("Name in English")
    String fNameEn();

    @Message("Name in Chinese")
    String fNameZh();

    @Message("Jurisdiction")
    String fJurisdiction();

    @Message("Its calendar decides what a working day is")
    String fJurisdictionHint();

    @Message("Website")
    String fHomepage();

    @Message("Register")
    String register();

    @Message("New credentials")
    String rotateTitle();

    @Message("{agency} gets a new secret. The one it uses now, if any, stops working at once.")
    String rotateLead(String agency);

    @Message("The secret is shown once, on the next page, and stored nowhere. Be ready to hand it over safely.")
    String rotateOnce();

    @Message("Make a new secret")
    String rotate();

    @Message("Leave it as it is")
    String cancel();

    @Message("Credentials, shown once")
    String secretTitle();

    @Message("Copy them now. When you leave this page, nobody can read the secret again; you can only make a new one.")
    String secretLead();

    @Message("Client id")
    String clientId();

    @Message("Secret")
    String secret();

    @Message("Token address")
    String tokenUrl();

    @Message("I have copied them")
    String done();

    @Message("The agency’s account is still being made. Try again in a few seconds.")
    String notReady();
}
