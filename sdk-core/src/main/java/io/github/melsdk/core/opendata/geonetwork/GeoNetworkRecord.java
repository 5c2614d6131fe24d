package io.github.melsdk.core.opendata.geonetwork;

import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.opendata.DataAddress;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.FieldValues;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record of a catalogue.
 *
 * @param id its identifier, mostly a UUID; empty when not told
 * @param title title in French or else in the language of the record, or null
 * @param summary description, or null
 * @param keywords keywords of all thesauri, and topics
 * @param producers organizations that are responsible for the data, the owner first
 * @param constraints texts on licence and use, as the catalogue has them
 * @param distributions ways to the data
 * @param openData whether the catalogue says that the data are open; null when it does not say
 * @param attribution producer, licence, last update, and page of the record
 * @param fields the whole index of the record, as the catalogue sent it
 */
public record GeoNetworkRecord(
        String id,
        @Nullable String title,
        @Nullable String summary,
        List<String> keywords,
        List<String> producers,
        List<String> constraints,
        List<Distribution> distributions,
        @Nullable Boolean openData,
        Attribution attribution,
        Map<String, Object> fields)
        implements Identified, Attributed, FieldValues {

    public GeoNetworkRecord {
        Objects.requireNonNull(id, "id");
        keywords = List.copyOf(keywords);
        producers = List.copyOf(producers);
        constraints = List.copyOf(constraints);
        distributions = List.copyOf(distributions);
        Objects.requireNonNull(attribution, "attribution");
        fields = Lists.copy(fields);
    }

    /**
     * Returns the licence: the first of the texts on use that the SDK recognises.
     *
     * @return an unknown licence that keeps the first text when none is recognised
     */
    public Licence licence() {
        return attribution.licence();
    }

    /**
     * Returns the first distribution of a kind.
     *
     * @param kind what the link leads to
     * @return what the client is created with and asked for; empty when there is none
     */
    public Optional<DataAddress> address(DataAddress.Kind kind) {
        return distributions.stream()
                .map(Distribution::address)
                .flatMap(Optional::stream)
                .filter(address -> address.kind() == kind)
                .findFirst();
    }

    /**
     * Returns the record in the terms of any portal; columns belong to the services that it leads to.
     *
     * @return identifier, title, keywords, attribution
     */
    public DatasetDescription describe() {
        return new DatasetDescription(id, title == null ? "" : title, summary, keywords, null, List.of(), attribution);
    }
}
