package io.github.melsdk.core.opendata.geonetwork;

import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.opendata.WallClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes records of hits. */
final class RecordReader {

    private static final int DAY = 10;

    private final String pages;

    RecordReader(String catalogue) {
        pages = catalogue + (catalogue.endsWith("/") ? "" : "/") + "srv/fre/catalog.search#/metadata/";
    }

    GeoNetworkRecord read(Wire.Hit hit) {
        Source source = new Source(hit.source());
        String id = Objects.requireNonNullElse(source.first("uuid"), hit.id() == null ? "" : hit.id());
        String title = source.first("resourceTitleObject", "resourceTitle");
        List<String> producers = producers(source);
        List<String> constraints = constraints(source);
        Attribution attribution = new Attribution(
                producers.isEmpty() ? null : producers.get(0),
                licence(source, constraints),
                lastUpdate(source),
                id.isEmpty() ? null : pages + id,
                null,
                title);
        String open = source.first("isOpenData");
        return new GeoNetworkRecord(
                id,
                title,
                source.first("resourceAbstractObject", "resourceAbstract"),
                Stream.concat(source.keywords().stream(), source.texts("cl_topic").stream())
                        .distinct()
                        .toList(),
                producers,
                constraints,
                source.objects("link").stream().map(RecordReader::distribution).toList(),
                open == null ? null : Boolean.valueOf(open),
                attribution,
                hit.source());
    }

    private static Distribution distribution(Source link) {
        return new Distribution(
                link.first("urlObject", "url"),
                link.first("protocol"),
                link.first("nameObject", "name"),
                link.first("descriptionObject", "description"),
                link.first("function"),
                link.first("mimeType"));
    }

    /** The owner and the publisher come before the other contacts. */
    private static List<String> producers(Source source) {
        Comparator<Source> byRole = Comparator.comparingInt(contact -> {
            String role = Objects.requireNonNullElse(contact.first("role"), "");
            return role.equals("owner") ? 0 : role.equals("publisher") ? 1 : 2;
        });
        Stream<String> contacts = source.objects("contactForResource").stream()
                .sorted(byRole)
                .map(contact -> contact.first("organisationObject", "organisation"))
                .flatMap(Stream::ofNullable);
        return Stream.concat(contacts, source.texts("OrgForResourceObject").stream())
                .distinct()
                .toList();
    }

    private static List<String> constraints(Source source) {
        return Stream.of(
                        "licenseObject",
                        "MD_LegalConstraintsOtherConstraintsObject",
                        "MD_LegalConstraintsUseLimitationObject")
                .flatMap(name -> source.texts(name).stream())
                .distinct()
                .toList();
    }

    private static Licence licence(Source source, List<String> constraints) {
        Stream<String> links =
                source.objects("licenseObject").stream().flatMap(licence -> licence.texts("link").stream());
        return Stream.concat(constraints.stream(), links)
                .map(Licence::parse)
                .filter(Licence::isKnown)
                .findFirst()
                .orElseGet(() -> constraints.isEmpty() ? Licence.unknown() : Licence.parse(constraints.get(0)));
    }

    /** The revision of the data, or else their publication or creation, or else the change of the record. */
    private static @Nullable Instant lastUpdate(Source source) {
        return Stream.of(
                        "revisionDateForResource",
                        "publicationDateForResource",
                        "creationDateForResource",
                        "changeDate")
                .map(name -> source.texts(name).stream()
                        .map(RecordReader::instant)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.length() == DAY
                    ? Optional.of(
                            LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant())
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return WallClock.repair(text, ZoneOffset.UTC, null).map(OffsetDateTime::toInstant);
        }
    }

    static Map<String, Long> counts(Wire.@Nullable Buckets buckets) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (buckets != null) {
            buckets.buckets()
                    .forEach(bucket ->
                            counts.put(String.valueOf(bucket.key()), bucket.count() == null ? 0 : bucket.count()));
        }
        return counts;
    }
}
