package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The origin of data, carried to the screen because Licence Ouverte and ODbL require to name it.
 *
 * @param producer who made the data, null if unknown
 * @param licence the terms of use
 * @param lastUpdate when the producer last changed the data, null if unknown
 * @param sourceUrl a page or file where the data can be found, null if unknown
 * @param retrievedAt when the SDK read the data, null if unknown
 * @param datasetTitle the name of the data set, null if unknown
 */
public record Attribution(
        @JsonProperty("producer") @Nullable String producer,
        @JsonProperty("licence") Licence licence,
        @JsonProperty("lastUpdate") @Nullable Instant lastUpdate,
        @JsonProperty("sourceUrl") @Nullable String sourceUrl,
        @JsonProperty("retrievedAt") @Nullable Instant retrievedAt,
        @JsonProperty("datasetTitle") @Nullable String datasetTitle) {

    private static final Attribution UNKNOWN = new Attribution(null, Licence.unknown(), null, null, null, null);

    /** The licences and their producers are French, so the days in their notices are those of Paris. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    // Figures only: names of months depend on the locale data of the Java run-time image.
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ISO_DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    /** Turns a missing licence into an unknown one. */
    public Attribution {
        licence = licence == null ? Licence.unknown() : licence;
    }

    /**
     * Returns the attribution of data of which nothing is known.
     *
     * @return the empty attribution
     */
    public static Attribution unknown() {
        return UNKNOWN;
    }

    /**
     * Returns an attribution of producer and licence; the rest is added by the {@code with} methods.
     *
     * @param producer who made the data
     * @param licence the terms of use
     * @return the attribution
     */
    public static Attribution of(String producer, Licence licence) {
        return new Attribution(Objects.requireNonNull(producer, "producer"), licence, null, null, null, null);
    }

    /**
     * Returns a copy with another date of the producer's last change.
     *
     * @param newLastUpdate when the producer last changed the data, null if unknown
     * @return the copy
     */
    public Attribution withLastUpdate(@Nullable Instant newLastUpdate) {
        return new Attribution(producer, licence, newLastUpdate, sourceUrl, retrievedAt, datasetTitle);
    }

    /**
     * Returns a copy with another time of reading.
     *
     * @param newRetrievedAt when the data were read, null if unknown
     * @return the copy
     */
    public Attribution withRetrievedAt(@Nullable Instant newRetrievedAt) {
        return new Attribution(producer, licence, lastUpdate, sourceUrl, newRetrievedAt, datasetTitle);
    }

    /**
     * Returns a copy with another data set.
     *
     * @param newTitle the name of the data set, null if unknown
     * @param newSourceUrl a page or file where it can be found, null if unknown
     * @return the copy
     */
    public Attribution withDataset(@Nullable String newTitle, @Nullable String newSourceUrl) {
        return new Attribution(producer, licence, lastUpdate, newSourceUrl, retrievedAt, newTitle);
    }

    /**
     * Returns the line to show beside the data, with days in Paris time.
     *
     * @param locale French gives a French line, every other language an English one
     * @return producer, data set, date, licence and source, as far as they are known; empty if nothing is
     */
    public String text(Locale locale) {
        return text(locale, PARIS);
    }

    /**
     * Returns the line to show beside the data.
     *
     * @param locale French gives a French line, every other language an English one
     * @param zone the zone in which the day of the last update is told
     * @return producer, data set, date, licence and source, as far as they are known; empty if nothing is
     */
    public String text(Locale locale, ZoneId zone) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        List<String> parts = new ArrayList<>();
        String source = Stream.of(producer, datasetTitle)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        if (!source.isEmpty()) {
            parts.add((french ? "Source : " : "Source: ") + source);
        }
        if (lastUpdate != null) {
            parts.add((french ? "mise à jour le " : "last updated ") + day(lastUpdate, french, zone));
        } else if (retrievedAt != null) {
            parts.add((french ? "données consultées le " : "retrieved ") + day(retrievedAt, french, zone));
        }
        if (!licence.name().isBlank()) {
            parts.add(terms(french));
        }
        if (sourceUrl != null && !sourceUrl.isBlank()) {
            parts.add(sourceUrl);
        }
        return String.join(", ", parts);
    }

    private static String day(Instant instant, boolean french, ZoneId zone) {
        return (french ? FRENCH_DAY : ISO_DAY).format(instant.atZone(zone));
    }

    private String terms(boolean french) {
        boolean saysLicence = licence.name().toLowerCase(Locale.ROOT).startsWith("licence ");
        return (french ? saysLicence ? "sous " : "sous licence " : "under ") + licence.name();
    }

    /**
     * Tells whether nothing is known about the origin.
     *
     * @return true if neither producer, licence, source nor data set is known
     */
    @JsonIgnore
    public boolean isUnknown() {
        return producer == null
                && sourceUrl == null
                && datasetTitle == null
                && licence.name().isEmpty();
    }
}
