package io.github.melsdk.events;

import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.http.Arguments.Parameter;
import io.github.melsdk.core.model.GeoPoint;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the location that a draft describes, so that it is not entered twice. */
final class LocationFinder {

    private static final double NEAR_METRES = 200;
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 10;

    private final AgendaBackend reads;

    LocationFinder(AgendaBackend reads) {
        this.reads = reads;
    }

    /** Returns the location with an identifier of the draft; without one, the nearest of the same name within 200 m. */
    Optional<Location> find(long agenda, LocationDraft draft) {
        for (LocationKey.External key : draft.externalIds()) {
            Optional<Location> named = byKey(agenda, key);
            if (named.isPresent()) {
                return named;
            }
        }
        return byName(agenda, draft);
    }

    private Optional<Location> byKey(long agenda, LocationKey key) {
        try {
            return Optional.of(surviving(agenda, reads.location(agenda, key)));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** A location that was merged leads to the one that replaces it. */
    private Location surviving(long agenda, Location found) {
        Long replacement = found.mergedIn();
        return replacement == null ? found : reads.location(agenda, LocationKey.uid(replacement));
    }

    private Optional<Location> byName(long agenda, LocationDraft draft) {
        String name = draft.name().orElse("");
        String wanted = normal(name);
        Location best = null;
        List<String> after = List.of();
        for (int page = 0; page < MOST_PAGES && !wanted.isEmpty(); page++) {
            Batch<Location> batch = reads.locations(
                    agenda, List.of(new Parameter("search", name), new Parameter("detailed", "true")), after, PAGE);
            for (Location candidate : batch.items()) {
                boolean same = wanted.equals(normal(candidate.name())) && isSamePlace(candidate, draft);
                if (same && (best == null || distance(candidate, draft) < distance(best, draft))) {
                    best = candidate;
                }
            }
            List<String> next = batch.after();
            if (batch.items().isEmpty() || next == null || next.isEmpty() || next.equals(after)) {
                break;
            }
            after = next;
        }
        return Optional.ofNullable(best);
    }

    private static boolean isSamePlace(Location candidate, LocationDraft draft) {
        if (candidate.uid() == null || candidate.mergedIn() != null) {
            return false;
        }
        if (candidate.location().isPresent() && draft.position().isPresent()) {
            return distance(candidate, draft) <= NEAR_METRES;
        }
        // A chain has the same name in many towns: without two positions, the address decides.
        Object address = draft.fields().get("address");
        return address != null && normal(address.toString()).equals(normal(candidate.address()));
    }

    private static double distance(Location candidate, LocationDraft draft) {
        Optional<GeoPoint> position = draft.position();
        return candidate
                .location()
                .filter(here -> position.isPresent())
                .map(here -> here.distanceTo(position.get()).metres())
                .orElse(0.0);
    }

    /** Returns letters and digits without accents and case, other characters as one blank. */
    static String normal(@Nullable String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                normal.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !normal.isEmpty()
                    && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        });
        return normal.toString().strip();
    }
}
