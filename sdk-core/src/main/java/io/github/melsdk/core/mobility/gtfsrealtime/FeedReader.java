package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.error.DecodingException.Reason;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.internal.protobuf.ProtoReader;
import io.github.melsdk.core.mobility.Freshness;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.spi.Drift;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a whole feed. An entity that is malformed loses no other. For one thread and one feed. */
final class FeedReader {

    /** The feed of a whole country holds about one million. */
    private static final int MOST_MESSAGES = 4_000_000;

    private final DriftSink drift;
    private final Attribution origin;
    private final List<TripUpdate> trips = new ArrayList<>();
    private final List<VehiclePosition> vehicles = new ArrayList<>();
    private final List<ServiceAlert> alerts = new ArrayList<>();
    private final Set<String> deleted = new LinkedHashSet<>();
    private String version = "";
    private OpenEnum<Incrementality> incrementality = OpenEnum.of(Incrementality.FULL_DATASET);
    private @Nullable Instant timestamp;
    private @Nullable String feedVersion;
    private int entities;
    private int skipped;

    private FeedReader(DriftSink drift, Attribution origin) {
        this.drift = drift;
        this.origin = origin;
    }

    /** Reads a body; the age is measured against the present. */
    static RealtimeFeed read(Payload payload, Attribution given, Instant now, Duration staleAfter) throws IOException {
        byte[] bytes = payload.stream().readAllBytes();
        requireFeed(bytes);
        Attribution origin = given.withRetrievedAt(now);
        Instant published = publishedAt(bytes);
        FeedReader reader = new FeedReader(payload.drift(), origin.withLastUpdate(published));
        reader.message(ProtoReader.of(bytes, MOST_MESSAGES));
        return new RealtimeFeed(
                reader.version,
                reader.incrementality,
                reader.feedVersion,
                new Freshness(reader.timestamp, now, staleAfter),
                reader.trips,
                reader.vehicles,
                reader.alerts,
                reader.deleted,
                reader.skipped,
                reader.origin);
    }

    /** A feed begins with field 1 or 2 as bytes; proxies answer with pages and sentences. */
    private static void requireFeed(byte[] bytes) throws JsonFailure {
        if (bytes.length == 0) {
            throw JsonFailure.of(Reason.EMPTY, "The feed is empty.", null);
        }
        boolean field = bytes[0] == 0x0a || bytes[0] == 0x12;
        boolean text = bytes.length > 1 && bytes[0] == 0x0a && (bytes[1] == '<' || bytes[1] == '{');
        if (!field || text && !startsWithVersion(bytes)) {
            throw JsonFailure.of(
                    Reason.TYPE,
                    "A text came where GTFS Realtime is due; a proxy or a wrong address may have answered.",
                    null);
        }
    }

    private static boolean startsWithVersion(byte[] bytes) {
        return bytes.length > 2 && bytes[2] == 0x0a;
    }

    /** The header may stand behind the entities, which carry its time: it is read first. */
    private static @Nullable Instant publishedAt(byte[] bytes) throws JsonFailure {
        FeedReader header = new FeedReader(DriftSink.none(), Attribution.unknown());
        ProtoReader in = ProtoReader.of(bytes, MOST_MESSAGES);
        for (int field = in.next(); field != 0; field = in.next()) {
            if (field == 1) {
                header.header(in.message());
            } else {
                in.skip();
            }
        }
        return header.timestamp;
    }

    private void message(ProtoReader in) throws JsonFailure {
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> header(in.message());
                case 2 -> entity(in.message(), entities++);
                default -> in.skip();
            }
        }
    }

    private void header(ProtoReader in) throws JsonFailure {
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> version = in.text();
                case 2 -> incrementality = TripReader.constant(Incrementality.class, in);
                case 3 -> timestamp = Times.instant(in);
                case 4 -> feedVersion = TripReader.text(in);
                default -> in.skip();
            }
        }
    }

    private void entity(ProtoReader in, int index) throws JsonFailure {
        try {
            read(in);
        } catch (JsonFailure e) {
            if (e.reason() == Reason.LIMIT) {
                throw e;
            }
            skipped++;
            if (drift.wants(Drift.Kind.SKIPPED_RECORD)) {
                drift.report(Drift.Kind.SKIPPED_RECORD, "$.entity[" + index + "]", String.valueOf(e.getMessage()));
            }
        }
    }

    /** Fields come in any order, so what the entity is called may come last: its parts are read when all are known. */
    private void read(ProtoReader in) throws JsonFailure {
        String id = null;
        boolean gone = false;
        ProtoReader trip = null;
        ProtoReader vehicle = null;
        ProtoReader alert = null;
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> id = in.text();
                case 2 -> gone = in.flag();
                case 3 -> trip = in.message();
                case 4 -> vehicle = in.message();
                case 5 -> alert = in.message();
                default -> in.skip();
            }
        }
        if (id == null) {
            throw JsonFailure.of(Reason.TYPE, "An entity has no identifier.", null);
        }
        if (gone) {
            deleted.add(id);
            return;
        }
        TripUpdate update = trip == null ? null : TripReader.update(trip, id, origin);
        VehiclePosition position = vehicle == null ? null : VehicleReader.read(vehicle, id, origin);
        ServiceAlert message = alert == null ? null : AlertReader.read(alert, id, origin);
        add(trips, update);
        add(vehicles, position);
        add(alerts, message);
    }

    private static <T> void add(List<T> list, @Nullable T item) {
        if (item != null) {
            list.add(item);
        }
    }
}
