package daylight.web.applying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the people and files of an application. English stands here, Chinese in messages/people_zh.properties. */
@MessageBundle("people")
public interface PeopleText {
    @Message("Members who are persons")
    String people();

    @Message("Members that are organizations")
    String organizations();

    @Message("A number; 0 where the kind has no members")
    String countHint();

    @Message("Founders who are persons")
    String founders();

    @Message("Founders that are organizations")
    String founderOrganizations();

    @Message("One a line")
    String oneALine();

    @Message("Officer {number}")
    String officer(int number);

    @Message("Officers")
    String officers();

    @Message("Name")
    String officerName();

    @Message("Role")
    String role();

    @Message("Identity number")
    String identity();

    @Message("Never shown and never kept: a keyed fingerprint of it is, to know the same person again")
    String identityHint();

    @Message("Known already; leave empty to keep it")
    String identityKept();

    @Message("Term begins")
    String from();

    @Message("Term ends")
    String until();

    @Message("identity given")
    String identified();

    @Message("Files")
    String files();

    @Message(
            "Add each document the kind needs. PDF, images and office documents, up to 200 MB each. What a file is, is found out from its content.")
    String filesLead();

    @Message("Document")
    String document();

    @Message("File")
    String file();

    @Message("Add the file")
    String upload();

    @Message("Remove")
    String remove();

    @Message("Remove {name}")
    String removeFile(String name);

    @Message("Choose a file first.")
    String noFile();

    @Message("Say which document it is.")
    String noDocument();

    @Message("The file was not accepted: {detail}")
    String refusedFile(String detail);

    @Message("Needed")
    String needed();

    @Message("there")
    String there();

    @Message("missing")
    String lacking();

    @Message("SHA-256")
    String fingerprint();

    @Message("The files are complete and genuine")
    String declared();

    @Message("Declare and go on")
    String declare();

    @Message("I declare that the files are complete and genuine.")
    String declaration();

    @Message("yes")
    String yes();
}
