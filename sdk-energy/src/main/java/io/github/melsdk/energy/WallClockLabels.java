package io.github.melsdk.energy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the instants of labels that are wall-clock times without an offset, by their order: in the autumn hour that exists
 * twice, a label belongs to the first pass until the labels start over. A label in the spring hour that does not exist is
 * moved forward by the gap, as clocks are. One instance reads one sequence; it is not safe for threads.
 */
public final class WallClockLabels {
    private final ZoneId zone;
    private @Nullable Instant previous;

    /**
     * Starts a sequence.
     *
     * @param zone whose wall clock the labels are read from
     */
    public WallClockLabels(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Returns the instant of the next label.
     *
     * @param label the next label in the order of the source
     * @return its instant: the first that it can be and that comes after the previous one; if none does, the last that it
     *     can be
     */
    public Instant next(LocalDateTime label) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(label);
        Instant found =
                offsets.isEmpty() ? label.atZone(zone).toInstant() : label.toInstant(offsets.get(offsets.size() - 1));
        for (int i = 0; i < offsets.size() - 1; i++) {
            Instant candidate = label.toInstant(offsets.get(i));
            if (previous == null || candidate.isAfter(previous)) {
                found = candidate;
                break;
            }
        }
        previous = found;
        return found;
    }
}
