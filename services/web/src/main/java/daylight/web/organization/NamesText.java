package daylight.web.organization;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the name check. English stands here, Chinese in messages/names_zh.properties. */
@MessageBundle("names")
public interface NamesText {
    @Message("Check a name")
    String title();

    @Message("See at once whether a name can be registered. It is free and needs no account.")
    String lead();

    @Message("Name")
    String name();

    @Message("In full, as it shall be registered")
    String nameHint();

    @Message("Kind")
    String kind();

    @Message("Any kind")
    String anyKind();

    @Message("Region")
    String region();

    @Message("Any region")
    String anyRegion();

    @Message("Check the name")
    String check();

    @Message("“{name}” is free")
    String free(String name);

    @Message("Nothing stands against it. A registrar looks at it again with the application.")
    String freeLead();

    @Message("“{name}” cannot be registered")
    String taken(String name);

    @Message("Each reason is named, so that you can change the name.")
    String takenLead();

    @Message("To consider:")
    String advice();

    @Message("Reserve it for 30 days")
    String reserve();

    @Message("You sign in for it.")
    String reserveHint();

    @Message("Names like it in the register")
    String similar();

    @Message("{percent}% alike")
    String likeness(int percent);

    @Message("No registered name is like it.")
    String noSimilar();

    @Message("The word “{word}”")
    String word(String word);

    @Message("There is a problem with this name")
    String problem();

    @Message("This could not be checked. Enter a name of 2 to 120 characters.")
    String notUnderstood();

    @Message("The name is taken")
    String reasonTaken();

    @Message("Somebody has reserved the name")
    String reasonReserved();

    @Message("A word that no name may bear")
    String reasonForbidden();

    @Message("A word that needs permission")
    String reasonReservedWord();

    @Message("The form of the name")
    String reasonForm();

    @Message("Characters")
    String reasonCharacters();

    @Message("Length")
    String reasonLength();

    @Message("Too like another name")
    String reasonSimilar();

    @Message("You reserved this name until {date}.")
    String reserved(String date);
}
