package io.github.melsdk.core.mobility.gtfsrealtime;

import static io.github.melsdk.core.mobility.gtfsrealtime.TripReader.constant;
import static io.github.melsdk.core.mobility.gtfsrealtime.TripReader.text;

import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.internal.protobuf.ProtoReader;
import io.github.melsdk.core.internal.text.PlainText;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.OpenEnum;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one message to passengers. For one thread and one message. */
final class AlertReader {

    private final List<ServiceAlert.Period> periods = new ArrayList<>();
    private final List<ServiceAlert.Concern> concerned = new ArrayList<>();
    private OpenEnum<AlertCause> cause = OpenEnum.of(AlertCause.UNKNOWN_CAUSE);
    private OpenEnum<AlertEffect> effect = OpenEnum.of(AlertEffect.UNKNOWN_EFFECT);
    private OpenEnum<AlertSeverity> severity = OpenEnum.of(AlertSeverity.UNKNOWN_SEVERITY);
    private LocalizedText header = LocalizedText.empty();
    private LocalizedText description = LocalizedText.empty();
    private LocalizedText url = LocalizedText.empty();
    private LocalizedText causeDetail = LocalizedText.empty();
    private LocalizedText effectDetail = LocalizedText.empty();

    static ServiceAlert read(ProtoReader in, String id, Attribution origin) throws JsonFailure {
        AlertReader reader = new AlertReader();
        reader.fields(in);
        return new ServiceAlert(
                id,
                reader.periods,
                reader.concerned,
                reader.cause,
                reader.effect,
                reader.severity,
                reader.header,
                reader.description,
                reader.url,
                reader.causeDetail,
                reader.effectDetail,
                origin);
    }

    private void fields(ProtoReader in) throws JsonFailure {
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> periods.add(period(in.message()));
                case 5 -> concerned.add(concern(in.message()));
                case 6 -> cause = constant(AlertCause.class, in);
                case 7 -> effect = constant(AlertEffect.class, in);
                case 8 -> url = translated(in.message());
                case 10 -> header = translated(in.message());
                case 11 -> description = translated(in.message());
                case 14 -> severity = constant(AlertSeverity.class, in);
                case 17 -> causeDetail = translated(in.message());
                case 18 -> effectDetail = translated(in.message());
                default -> in.skip();
            }
        }
    }

    private static ServiceAlert.Period period(ProtoReader in) throws JsonFailure {
        Instant start = null;
        Instant end = null;
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> start = Times.instant(in);
                case 2 -> end = Times.instant(in);
                default -> in.skip();
            }
        }
        return new ServiceAlert.Period(start, end);
    }

    private static ServiceAlert.Concern concern(ProtoReader in) throws JsonFailure {
        String agencyId = null;
        String routeId = null;
        Integer routeType = null;
        Integer directionId = null;
        String stopId = null;
        TripDescriptor trip = null;
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> agencyId = text(in);
                case 2 -> routeId = text(in);
                case 3 -> routeType = in.integer();
                case 4 -> trip = TripReader.trip(in.message());
                case 5 -> stopId = text(in);
                case 6 -> directionId = in.integer();
                default -> in.skip();
            }
        }
        return new ServiceAlert.Concern(agencyId, routeId, routeType, directionId, stopId, trip);
    }

    /** Reads a text in several languages; one without a language is of none. */
    private static LocalizedText translated(ProtoReader in) throws JsonFailure {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int field = in.next(); field != 0; field = in.next()) {
            if (field == 1) {
                translation(in.message(), texts);
            } else {
                in.skip();
            }
        }
        return LocalizedText.of(texts);
    }

    private static void translation(ProtoReader in, Map<String, String> texts) throws JsonFailure {
        String text = null;
        String language = null;
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> text = text(in);
                case 2 -> language = text(in);
                default -> in.skip();
            }
        }
        if (text != null) {
            texts.putIfAbsent(language == null ? LocalizedText.UNDETERMINED : language, PlainText.of(text));
        }
    }
}
