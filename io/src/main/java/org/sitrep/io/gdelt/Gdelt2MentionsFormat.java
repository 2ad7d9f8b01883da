package org.sitrep.io.gdelt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.io.ColumnKey;
import org.sitrep.io.Sample;
import org.sitrep.io.table.RowMapping;
import org.sitrep.io.table.TableDialect;
import org.sitrep.io.table.TableFormat;
import org.sitrep.io.table.TableHead;
import org.sitrep.io.table.TableStyle;
import org.sitrep.io.table.TableWriting;

/**
 * GDELT 2.0 mentions files: {@code YYYYMMDDHHMMSS.mentions.CSV}, 16 columns parted by tabs, without quoting and without a
 * header; one row for each mention of an event in an article.
 *
 * <p>Each row becomes an event of unknown type that has nothing but the id of the event that is mentioned and the article as its
 * source, so that several may have one id. {@link GdeltMentions} adds the articles to the events themselves. Everything
 * else is in {@link GdeltMentionColumns}.
 *
 * <p>Stateless and thread-safe.
 */
public final class Gdelt2MentionsFormat extends TableFormat {
    /** The format's id. */
    public static final String ID = "gdelt2-mentions";

    private static final String LAYOUT = "16-columns";
    private static final List<String> COLUMNS =
            GdeltMentionColumns.ALL.stream().map(ColumnKey::name).toList();

    private static final Optional<TableWriting> WRITING = Optional.of(new TableWriting(
                    TableHead.headerless(LAYOUT, COLUMNS),
                    TableStyle.TSV,
                    GdeltMentionColumns.ALL,
                    GdeltMentionCells.ATTRIBUTES)
            .withNeeded(GdeltMentionColumns.MENTION_TIME_DATE)
            .withDivision(GdeltMentionCells.DIVISION));

    /** The format; stateless. */
    public Gdelt2MentionsFormat() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "GDELT 2.0 mentions";
    }

    @Override
    public Map<String, List<String>> layouts() {
        return Map.of(LAYOUT, COLUMNS);
    }

    @Override
    protected TableDialect dialect(Sample sample) {
        return TableDialect.TSV;
    }

    /** A row of 16 cells that begins with an id, two times and a type. */
    @Override
    protected Optional<TableHead> head(List<String> firstRow) {
        boolean fits = firstRow.size() == COLUMNS.size()
                && firstRow.get(0).matches("[0-9]{1,18}")
                && firstRow.get(1).matches("[0-9]{14}")
                && firstRow.get(2).matches("[0-9]{14}")
                && firstRow.get(3).matches("[0-9]");
        return fits ? Optional.of(TableHead.headerless(LAYOUT, COLUMNS)) : Optional.empty();
    }

    @Override
    protected RowMapping mapping(TableHead head) {
        return new GdeltMentionMapping();
    }

    /**
     * {@inheritDoc}
     *
     * <p>An event becomes a row for each of its sources; one that was read from a mentions file keeps its row for the first.
     * A source that does not say when it was published is given the time of the event. An event without sources has one row that
     * names no article; one that has no time either has none.
     */
    @Override
    protected Optional<TableWriting> writing() {
        return WRITING;
    }

    @Override
    protected String expectation() {
        return "16 cells parted by tabs: an id, two times (20150218230000) and a type from 1 to 6";
    }
}
