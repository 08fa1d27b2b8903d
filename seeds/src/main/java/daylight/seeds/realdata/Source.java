package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** The records of one agency, read from one file or several. */
interface Source {
    /** The agency as it is registered. */
    ObjectNode agency();

    /** Its records, ready to be posted, in the order of the files. */
    List<ObjectNode> records() throws IOException;
}
