package io.github.melsdk.core.opendata;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Identified;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What any portal tells about one of its datasets. What a portal does not tell is null or empty; the client of its software
 * may tell more.
 *
 * @param id identifier on the portal, opaque
 * @param title name for people; the identifier when the portal gives none
 * @param description text for people, possibly HTML or Markdown; null when the portal gives none
 * @param keywords keywords and themes in the portal's words
 * @param records number of records that the portal claims, or null
 * @param columns the columns of its records; empty when the portal does not tell them here
 * @param attribution producer, licence, last update and page, which every record of the dataset carries on
 */
public record DatasetDescription(
        String id,
        String title,
        @Nullable String description,
        List<String> keywords,
        @Nullable Long records,
        List<DatasetColumn> columns,
        Attribution attribution)
        implements Identified, Attributed {

    public DatasetDescription {
        Objects.requireNonNull(id, "id");
        title = title == null || title.isBlank() ? id : title;
        keywords = List.copyOf(keywords);
        columns = List.copyOf(columns);
        Objects.requireNonNull(attribution, "attribution");
    }

    /**
     * Returns the number of records that the portal claims.
     *
     * @return empty when it claims none
     */
    public OptionalLong claimedRecords() {
        return records == null ? OptionalLong.empty() : OptionalLong.of(records);
    }

    /**
     * Returns a column.
     *
     * @param name its name as the portal writes it
     * @return empty when there is none, or when the portal did not tell its columns
     */
    public Optional<DatasetColumn> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /**
     * Returns the same description with other columns.
     *
     * @param others the columns
     * @return a copy
     */
    public DatasetDescription withColumns(List<DatasetColumn> others) {
        return new DatasetDescription(id, title, description, keywords, records, others, attribution);
    }
}
