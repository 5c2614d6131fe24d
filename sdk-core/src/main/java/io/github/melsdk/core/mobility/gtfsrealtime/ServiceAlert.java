package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.OpenEnum;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message to passengers.
 *
 * @param id identifier of the entity in its feed
 * @param activePeriods when it is to be shown; empty when always
 * @param concerned what it is about; empty when about everything
 * @param cause why
 * @param effect what
 * @param severity how much it matters
 * @param header the message in one line, without markup
 * @param description the message, without markup
 * @param url page with more by language, empty if none
 * @param causeDetail why, in the operator's words
 * @param effectDetail what, in the operator's words
 * @param attribution producer, licence and dates
 */
public record ServiceAlert(
        String id,
        List<Period> activePeriods,
        List<Concern> concerned,
        OpenEnum<AlertCause> cause,
        OpenEnum<AlertEffect> effect,
        OpenEnum<AlertSeverity> severity,
        LocalizedText header,
        LocalizedText description,
        LocalizedText url,
        LocalizedText causeDetail,
        LocalizedText effectDetail,
        Attribution attribution)
        implements Identified, Attributed {

    /**
     * A period in which a message is to be shown.
     *
     * @param start first moment, null when it began at an unknown time
     * @param end first moment after, null when it goes on
     */
    public record Period(@Nullable Instant start, @Nullable Instant end) {}

    /**
     * What a message is about: everything that fits all that is not null.
     *
     * @param agencyId identifier of an agency, null for any
     * @param routeId identifier of a line, null for any
     * @param routeType kind of line by the number of GTFS, null for any
     * @param directionId 0 or 1, null for both
     * @param stopId identifier of a stop, null for any
     * @param trip a run, null for any
     */
    public record Concern(
            @Nullable String agencyId,
            @Nullable String routeId,
            @Nullable Integer routeType,
            @Nullable Integer directionId,
            @Nullable String stopId,
            @Nullable TripDescriptor trip) {}

    /** Copies the lists. */
    public ServiceAlert {
        Objects.requireNonNull(id, "id");
        activePeriods = List.copyOf(activePeriods);
        concerned = List.copyOf(concerned);
    }

    /**
     * Tells whether the message is to be shown at a moment.
     *
     * @param moment the moment
     * @return true when it lies in one of the periods, or there are none
     */
    public boolean isActiveAt(Instant moment) {
        return activePeriods.isEmpty()
                || activePeriods.stream()
                        .anyMatch(period -> (period.start() == null || !moment.isBefore(period.start()))
                                && (period.end() == null || moment.isBefore(period.end())));
    }

    /**
     * Tells whether the message names a line.
     *
     * @param routeId identifier of the line
     * @return true when it does, alone or with a stop
     */
    public boolean concernsRoute(String routeId) {
        return concerned.stream().anyMatch(concern -> routeId.equals(concern.routeId()));
    }

    /**
     * Tells whether the message names a stop.
     *
     * @param stopId identifier of the stop
     * @return true when it does, alone or with a line
     */
    public boolean concernsStop(String stopId) {
        return concerned.stream().anyMatch(concern -> stopId.equals(concern.stopId()));
    }
}
