package daylight.organizations.applying;

import daylight.kernel.attachments.AttachmentRefusal;
import daylight.kernel.attachments.Attachments;
import daylight.organizations.application.Application;
import daylight.organizations.application.ApplicationFiles;
import daylight.organizations.application.ApplicationRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Changes the files of an application while it is open. Its row is taken, so that what was submitted is what the registrar reads. */
@ApplicationScoped
class ChangeFiles {
    private final Applicants applicants;
    private final Attachments attachments;

    ChangeFiles(Applicants applicants, Attachments attachments) {
        this.applicants = applicants;
        this.attachments = attachments;
    }

    /**
     * Lets the transaction at hand add a file.
     *
     * @throws ApplicationRefusal.NotNow 409 when it was submitted, or ended, meanwhile
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void admit(UUID id, String account) {
        Application one = applicants.lock(id, account, null);
        if (!one.state().open()) {
            throw new ApplicationRefusal.NotNow(one.state().toApplicant());
        }
    }

    /**
     * Removes a file.
     *
     * @throws ApplicationRefusal.NotNow 409 when it was submitted, or ended
     * @throws AttachmentRefusal.NotFound 404 when the application has no such file
     */
    @Transactional
    public void remove(UUID id, String account, UUID attachment) {
        admit(id, account);
        if (!attachments.remove(attachment, ApplicationFiles.folder(id))) {
            throw new AttachmentRefusal.NotFound();
        }
    }
}
