package io.github.melsdk.examples.quickstart;

import static java.util.Objects.requireNonNull;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.events.FieldProblem;
import io.github.melsdk.events.OpenAgendaWriter;
import io.github.melsdk.events.ValidationException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Enters rows of a table into an agenda, or only checks them. Not thread-safe. */
final class EventImport {

    /** The name under which the agenda knows our identifiers: a row that is imported again replaces its event. */
    private static final String SYSTEM = "mel-sdk-quickstart";

    private static final int BAD_REQUEST = 400;

    private final OpenAgendaWriter writer;
    private final long agenda;
    private final ZoneId zone;
    private final boolean send;
    private final Map<List<String>, Long> places = new HashMap<>();

    EventImport(OpenAgendaWriter writer, long agenda, ZoneId zone, boolean send) {
        this.writer = writer;
        this.agenda = agenda;
        this.zone = zone;
        this.send = send;
    }

    /** Returns what is wrong with a row; nothing if it was accepted. Other failures concern all rows and are thrown. */
    List<FieldProblem> accept(EventRow row) {
        try {
            return send ? enter(row) : check(row);
        } catch (BadCellException e) {
            return List.of(e.problem());
        } catch (IllegalArgumentException e) {
            return List.of(new FieldProblem(null, null, null, e.getMessage()));
        } catch (ValidationException e) {
            return e.problems(); // the provider's, field by field
        } catch (ApiException e) {
            if (e.status() != BAD_REQUEST) {
                throw e;
            }
            return List.of(
                    new FieldProblem(null, null, null, e.providerMessage().orElse(e.getMessage())));
        }
    }

    private List<FieldProblem> enter(EventRow row) {
        // The row is checked before its place is entered: a place without events helps nobody.
        List<FieldProblem> problems = check(row);
        if (problems.isEmpty()) {
            long place = places.computeIfAbsent(row.placeName(), name -> place(row));
            writer.upsertEvent(agenda, SYSTEM, row.id(), row.event(zone).with(event -> event.location(place)));
        }
        return problems;
    }

    private Long place(EventRow row) {
        return requireNonNull(writer.findOrCreateLocation(agenda, row.place()).uid(), "number of the place");
    }

    private List<FieldProblem> check(EventRow row) {
        row.id();
        List<FieldProblem> ofPlace = row.place().problems();
        List<FieldProblem> ofEvent = writer.check(agenda, row.event(zone));
        return Stream.concat(ofPlace.stream(), ofEvent.stream())
                .filter(problem ->
                        !"locationUid".equals(problem.field())) // the place gets its number when it is entered
                .toList();
    }
}
