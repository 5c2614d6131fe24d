package io.github.melsdk.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks drafts and turns them into requests. Reads the schema of an agenda when the draft cannot be judged without it. */
final class WritePlans {

    private static final String CHANGES_NOTHING = "The draft changes nothing";

    private final AgendaBackend reads;
    private final LocationFinder finder;
    private final WriteBackend writes;
    private final Schemas schemas;

    WritePlans(AgendaBackend reads, WriteBackend writes, Schemas schemas) {
        this.reads = reads;
        this.finder = new LocationFinder(reads);
        this.writes = writes;
        this.schemas = schemas;
    }

    WriteRequest<Event> createEvent(long agenda, EventDraft draft) {
        return writes.createEvent(agenda, complete(agenda, draft));
    }

    WriteRequest<Event> updateEvent(long agenda, long uid, EventDraft draft) {
        return writes.updateEvent(agenda, uid, complete(agenda, draft));
    }

    WriteRequest<Event> patchEvent(long agenda, long uid, EventDraft changes) {
        if (changes.standardFields(false).isEmpty() && changes.additional().isEmpty() && changes.image() == null) {
            throw new IllegalArgumentException(CHANGES_NOTHING);
        }
        Problems problems = new Problems();
        DraftFields fields = check(agenda, changes, false, problems);
        problems.refuseIfAny();
        return writes.patchEvent(agenda, uid, fields);
    }

    WriteRequest<Event> upsertEvent(long agenda, String key, String value, EventDraft draft) {
        return writes.upsertEvent(agenda, new EventKey.External(key, value), complete(agenda, draft));
    }

    WriteRequest<Optional<Event>> deleteEvent(long agenda, EventKey key) {
        return writes.deleteEvent(agenda, key);
    }

    List<FieldProblem> problems(long agenda, EventDraft draft) {
        Problems problems = new Problems();
        check(agenda, draft, true, problems);
        return problems.found();
    }

    WriteRequest<Location> createLocation(long agenda, LocationDraft draft) {
        return writes.createLocation(agenda, checked(draft, true));
    }

    WriteRequest<Location> updateLocation(long agenda, long uid, LocationDraft draft) {
        return writes.updateLocation(agenda, uid, checked(draft, true));
    }

    WriteRequest<Location> patchLocation(long agenda, long uid, LocationDraft changes) {
        if (changes.fields().isEmpty() && changes.image() == null) {
            throw new IllegalArgumentException(CHANGES_NOTHING);
        }
        return writes.patchLocation(agenda, uid, checked(changes, false));
    }

    WriteRequest<Location> upsertLocation(long agenda, String key, String value, LocationDraft draft) {
        return writes.upsertLocation(agenda, new LocationKey.External(key, value), checked(draft, true));
    }

    WriteRequest<Optional<Location>> deleteLocation(long agenda, LocationKey key) {
        return writes.deleteLocation(agenda, key);
    }

    Optional<Location> findLocation(long agenda, LocationDraft draft) {
        checked(draft, true);
        return finder.find(agenda, draft);
    }

    /** Enters a location that was not found; under an identifier of its own if it has one, so that it is never entered twice. */
    WriteRequest<Location> enterLocation(long agenda, LocationDraft draft) {
        List<LocationKey.External> keys = draft.externalIds();
        return keys.isEmpty()
                ? createLocation(agenda, draft)
                : upsertLocation(agenda, keys.get(0).key(), keys.get(0).value(), draft);
    }

    private static DraftFields checked(LocationDraft draft, boolean complete) {
        Problems problems = new Problems();
        LocationChecks.check(draft, complete, problems);
        problems.refuseIfAny();
        return new DraftFields(
                draft.fields(), Map.of(), draft.image(), !draft.externalIds().isEmpty());
    }

    private DraftFields complete(long agenda, EventDraft draft) {
        Problems problems = new Problems();
        DraftFields fields = check(agenda, draft, true, problems);
        problems.refuseIfAny();
        return fields;
    }

    private DraftFields check(long agenda, EventDraft draft, boolean complete, Problems problems) {
        boolean schemaMatters = complete || !draft.additional().isEmpty();
        AgendaSchema schema = schemaMatters ? schema(agenda) : AgendaSchema.empty();
        EventChecks.check(draft, complete, schema, problems);
        Map<String, Object> additional = AdditionalChecks.resolve(draft.additional(), complete, schema, problems);
        return new DraftFields(draft.standardFields(complete), additional, draft.image(), draft.hasExternalId());
    }

    private AgendaSchema schema(long agenda) {
        AgendaSchema known = schemas.atHand(agenda);
        if (known == null) {
            known = reads.agenda(agenda).schema();
            schemas.keep(agenda, known);
        }
        return known;
    }
}
