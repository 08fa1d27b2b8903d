package daylight.organizations.imports;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;

/** Sends rows into a table by COPY: a few times quicker than INSERT, for nothing is planned and bound. */
final class CopiedRows {
    private CopiedRows() {}

    /**
     * Sends them, in the transaction of the handle.
     *
     * @param into the table with the columns in the order of the values: {@code "region (code, name_en)"}
     * @throws CopyFailed when the server does not take them
     */
    static void send(Handle handle, String into, List<RowText> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            handle.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + into + " FROM STDIN", new Joined(rows.iterator()));
        } catch (SQLException e) {
            throw new CopyFailed(into, e);
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory could not be read", e);
        }
    }

    /** Rows one behind the other, without a copy of all of them. */
    private static final class Joined extends InputStream {
        private final Iterator<RowText> rows;
        private RowText row;
        private int at;

        private Joined(Iterator<RowText> rows) {
            this.rows = rows;
            this.row = rows.next();
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] to, int start, int most) {
            int count = 0;
            while (count < most && isMore()) {
                int part = row.copy(at, to, start + count, most - count);
                at += part;
                count += part;
            }
            return count == 0 && most > 0 ? -1 : count;
        }

        private boolean isMore() {
            while (at == row.size() && rows.hasNext()) {
                row = rows.next();
                at = 0;
            }
            return at < row.size();
        }
    }

    /** The server did not take the rows. */
    static final class CopyFailed extends RuntimeException {
        /** A number or a name was taken meanwhile (23505), or two transactions waited for each other (40P01): PostgreSQL, Appendix A. */
        private static final Set<String> PASSING = Set.of("23505", "40P01");

        private final boolean passing;

        private CopyFailed(String into, SQLException cause) {
            super("Rows could not be copied into " + into, cause);
            this.passing = PASSING.contains(String.valueOf(cause.getSQLState()));
        }

        /** Whether somebody else was in the way, so that it is different when it is done again. */
        boolean isPassing() {
            return passing;
        }
    }
}
